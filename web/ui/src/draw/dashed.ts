import {
  createEdgeClampedProgram,
  type EdgeProgramType,
  type ProgramDefinition,
  type ProgramInfo,
} from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

const vertex: [string, string][] = [
  ['varying vec4 v_color;', 'uniform vec2 u_dimensions;\nvarying float v_along;\nvarying vec4 v_color;'],
  [
    'v_normal = unitNormal;',
    `v_normal = unitNormal;
     vec2 a = (u_matrix * vec3(a_positionStart, 1.)).xy, b = (u_matrix * vec3(a_positionEnd, 1.)).xy;
     v_along = a_positionCoef * length((b - a) * .5 * u_dimensions);`,
  ],
];
const fragment = (dash: number, gap: number): [string, string][] => [
  ['precision mediump float;', 'precision highp float;\nvarying float v_along;'],
  [
    'gl_FragColor = mix(v_color, transparent, t);',
    `float m = mod(v_along, ${(dash + gap).toFixed(1)});
     float on = smoothstep(0., .8, m) * (1. - smoothstep(${dash.toFixed(1)} - .8, ${dash.toFixed(1)}, m));
     gl_FragColor = mix(v_color, transparent, max(t, 1. - on));`,
  ],
];

/** Another version of sigma may spell its shaders otherwise: then say so, rather than draw solid lines. */
function patch(source: string, changes: [string, string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`dashed lines: the shader of sigma has no "${from}"`);
    return text.replace(from, to);
  }, source);
}

/** What a program has and its public type does not say. */
type Program = {
  getDefinition(): ProgramDefinition;
  setUniforms(params: RenderParams, info: ProgramInfo): void;
};
type ProgramClass = new (...args: ConstructorParameters<EdgeProgramType>) => Program;
const Clamped = createEdgeClampedProgram({ lengthToThicknessRatio: 0 }) as unknown as ProgramClass;

/** An edge program of dashes and gaps of so many px. */
function broken(dash: number, gap: number): EdgeProgramType {
  class Broken extends Clamped {
    override getDefinition(): ProgramDefinition {
      const d = super.getDefinition();
      return {
        ...d,
        UNIFORMS: [...d.UNIFORMS, 'u_dimensions'],
        VERTEX_SHADER_SOURCE: patch(d.VERTEX_SHADER_SOURCE, vertex),
        FRAGMENT_SHADER_SOURCE: patch(d.FRAGMENT_SHADER_SOURCE, fragment(dash, gap)),
      };
    }
    override setUniforms(params: RenderParams, info: ProgramInfo) {
      super.setUniforms(params, info);
      info.gl.uniform2f(info.uniformLocations.u_dimensions ?? null, params.width, params.height);
    }
  }
  return Broken as unknown as EdgeProgramType;
}

/** The edge program of sigma's plain lines, dashed and dotted: sigma 3 has none. */
export const DashedEdge = broken(7, 5);
export const DottedEdge = broken(2, 4);
