import {
  createEdgeArrowHeadProgram,
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  type EdgeProgramType,
  type ProgramDefinition,
  type ProgramInfo,
} from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

type Changes = [from: string, to: string][];

/** A line is drawn so many px to the left of the way it runs, so that lines between the same units stand side by side. */
const aside = (normal: string) =>
  `vec2 beside = normalize((u_matrix * vec3(${normal}, 0.)).xy * u_dimensions);
   gl_Position.xy += beside * a_aside * 2. / u_dimensions;`;
const [ofLine, ofHead]: [Changes, Changes] = [
  [
    ['attribute vec4 a_id;', 'attribute vec4 a_id;\nattribute float a_aside;\nuniform vec2 u_dimensions;'],
    ['v_normal = unitNormal;', `v_normal = unitNormal;\n${aside('a_normal')}`],
  ],
  [
    [
      'attribute vec2 a_position;',
      'attribute vec2 a_position;\nattribute float a_aside;\nuniform vec2 u_dimensions;',
    ],
    ['gl_Position = vec4(position, 0, 1);', `gl_Position = vec4(position, 0, 1);\n${aside('-a_normal')}`],
  ],
];
const along: Changes = [
  ['varying vec4 v_color;', 'varying float v_along;\nvarying vec4 v_color;'],
  [
    'v_normal = unitNormal;',
    `v_normal = unitNormal;
     vec2 a = (u_matrix * vec3(a_positionStart, 1.)).xy, b = (u_matrix * vec3(a_positionEnd, 1.)).xy;
     v_along = a_positionCoef * length((b - a) * .5 * u_dimensions);`,
  ],
];
const pieces = (dash: number, gap: number): Changes => [
  ['precision mediump float;', 'precision highp float;\nvarying float v_along;'],
  [
    'gl_FragColor = mix(v_color, transparent, t);',
    `float m = mod(v_along, ${(dash + gap).toFixed(1)});
     float on = smoothstep(0., .8, m) * (1. - smoothstep(${dash.toFixed(1)} - .8, ${dash.toFixed(1)}, m));
     gl_FragColor = mix(v_color, transparent, max(t, 1. - on));`,
  ],
];

/** Another version of sigma may spell its shaders otherwise: then say so, rather than draw solid lines. */
function patch(source: string, changes: Changes): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`lines: the shader of sigma has no "${from}"`);
    return text.replace(from, to);
  }, source);
}

/** What a program has and its public type does not say. */
type Program = {
  readonly STRIDE: number;
  array: Float32Array;
  getDefinition(): ProgramDefinition;
  setUniforms(params: RenderParams, info: ProgramInfo): void;
  processVisibleItem(
    index: number,
    start: number,
    from: unknown,
    to: unknown,
    data: { aside?: number },
  ): void;
};
type ProgramClass = new (...args: ConstructorParameters<EdgeProgramType>) => Program;

/** A program of sigma with its shaders changed, and drawn aside. */
function changed(base: EdgeProgramType, vertex: Changes, fragment: Changes = []): EdgeProgramType {
  class Changed extends (base as unknown as ProgramClass) {
    override getDefinition(): ProgramDefinition {
      const d = super.getDefinition();
      return {
        ...d,
        UNIFORMS: [...d.UNIFORMS, 'u_dimensions'],
        ATTRIBUTES: [...d.ATTRIBUTES, { name: 'a_aside', size: 1, type: WebGLRenderingContext.FLOAT }],
        VERTEX_SHADER_SOURCE: patch(d.VERTEX_SHADER_SOURCE, vertex),
        FRAGMENT_SHADER_SOURCE: patch(d.FRAGMENT_SHADER_SOURCE, fragment),
      };
    }
    override processVisibleItem(...args: Parameters<Program['processVisibleItem']>) {
      super.processVisibleItem(...args);
      const [, start, , , data] = args;
      this.array[start + this.STRIDE - 1] = data.aside ?? 0;
    }
    override setUniforms(params: RenderParams, info: ProgramInfo) {
      super.setUniforms(params, info);
      info.gl.uniform2f(info.uniformLocations.u_dimensions ?? null, params.width, params.height);
    }
  }
  return Changed as unknown as EdgeProgramType;
}

const plain = createEdgeClampedProgram({ lengthToThicknessRatio: 0 });

/** The lines of sigma, directed, dashed and dotted, each beside its way by the px that its edge says as `aside`. */
export const ArrowEdge = createEdgeCompoundProgram([
  changed(createEdgeClampedProgram(), ofLine),
  changed(createEdgeArrowHeadProgram(), ofHead),
]);
export const DashedEdge = changed(plain, [...ofLine, ...along], pieces(7, 5));
export const DottedEdge = changed(plain, [...ofLine, ...along], pieces(2, 4));
