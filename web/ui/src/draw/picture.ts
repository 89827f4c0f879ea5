const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'text-decoration-line',
];

/** A drawing of the page as a file of its own: the styles it has on screen are written into it, its ground too. */
export function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')];
  for (const [i, element] of [...from].entries()) dress(element, to[i]);
  const { width, height } = svg.getBoundingClientRect();
  const [w, h] = [svg.getAttribute('width') ?? width, svg.getAttribute('height') ?? height];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 0 ${w} ${h}`);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.documentElement).getPropertyValue('--ground').trim());
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

function dress(element: Element, copy: Element | undefined) {
  if (!copy) return;
  const style = getComputedStyle(element);
  for (const name of properties) {
    const value = style.getPropertyValue(name);
    if (value && value !== 'normal' && value !== 'none') copy.setAttribute(name, value);
    else if (value === 'none' && (name === 'fill' || name === 'stroke')) copy.setAttribute(name, 'none');
  }
  for (const name of [...copy.getAttributeNames()])
    if (
      name === 'class' ||
      name === 'tabindex' ||
      name === 'role' ||
      name.startsWith('aria-') ||
      name.startsWith('data-')
    )
      copy.removeAttribute(name);
}

const scale = 2;
const most = 16_000; // px that a canvas of any browser may be wide or high

/** The same as a bitmap of twice the size, less where that would be too large; undefined where it cannot be drawn. */
export async function toPng(svg: string): Promise<Blob | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const by = Math.min(scale, most / image.width, most / image.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * by);
  canvas.height = Math.round(image.height * by);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise(done => canvas.toBlob(blob => done(blob ?? undefined), 'image/png'));
}
