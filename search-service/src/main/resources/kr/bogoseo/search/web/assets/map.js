const NS = 'http://www.w3.org/2000/svg';

function shape(name, attributes) {
  const node = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}

/** A map drawn of dots alone: the known cities of the world, what lies near, and the point itself. */
export function worldMap(dots, point, nearby, label) {
  const svg = shape('svg', { viewBox: '-180 -78 360 136', role: 'img', 'aria-label': label });
  for (let lon = -150; lon <= 150; lon += 30) svg.append(shape('line', { class: 'grid', x1: lon, x2: lon, y1: -78, y2: 58 }));
  for (let lat = -45; lat <= 75; lat += 30) svg.append(shape('line', { class: 'grid', x1: -180, x2: 180, y1: -lat, y2: -lat }));
  for (const [lon, lat] of dots) svg.append(shape('circle', { class: 'city', cx: lon, cy: -lat, r: 0.9 }));
  for (const one of nearby) svg.append(shape('circle', { class: 'near', cx: one.point.lon, cy: -one.point.lat, r: 1.6 }));
  svg.append(shape('circle', { class: 'halo', cx: point.lon, cy: -point.lat, r: 7 }));
  svg.append(shape('circle', { class: 'here', cx: point.lon, cy: -point.lat, r: 2.6 }));
  return svg;
}
