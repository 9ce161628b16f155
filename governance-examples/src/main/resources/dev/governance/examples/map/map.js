'use strict';
(() => {
  const data = JSON.parse(document.getElementById('figures').textContent);
  const [ID, X, Y, COUNT, GRID] = [0, 1, 2, 3, 4];
  const canvas = document.getElementById('map');
  const tip = document.getElementById('tip');
  const pen = canvas.getContext('2d');
  const severity = new Int8Array(data.grids.length).fill(-1);
  for (const [grave, grid] of data.findings) {
    if (grid >= 0) severity[grid] = Math.max(severity[grid], grave);
  }

  // The ground of a grid is its links, drawn so thick that they meet.
  const members = data.grids.map(() => []);
  data.units.forEach((unit, number) => members[unit[GRID]].push(number));
  const ways = data.grids.map(() => []);
  const lengths = [];
  const own = data.grids.map(() => []);
  for (let at = 0; at < data.links.length; at += 2) {
    const [a, b] = [data.units[data.links[at]], data.units[data.links[at + 1]]];
    ways[a[GRID]].push(a, b);
    const length = Math.hypot(a[X] - b[X], a[Y] - b[Y]);
    lengths.push(length); own[a[GRID]].push(length);
  }
  const median = numbers => numbers.sort((a, b) => a - b)[numbers.length >> 1];
  const east = data.units.reduce((most, unit) => Math.max(most, unit[X]), 0);
  const north = data.units.reduce((most, unit) => Math.max(most, unit[Y]), 0);
  const spacing = lengths.length ? Math.max(median(lengths), 1)
    : Math.max(Math.sqrt((east + 1) * (north + 1) / Math.max(1, data.units.length)) / 2, 1);
  const breadth = own.map(some => some.length ? Math.min(Math.max(median(some), spacing / 2), spacing * 2) : spacing);
  const largest = data.units.reduce((most, unit) => Math.max(most, unit[COUNT]), 1);

  const view = { scale: 1, x: 0, y: 0 };
  const screenX = x => (x - view.x) * view.scale;
  const screenY = y => (view.y - y) * view.scale;
  // Blue, orange, violet and teal first: few maps need more, and they differ for the colour-blind too.
  const hues = [205, 35, 280, 160, 0, 60, 320, 110];
  const shades = [74, 70, 86, 62, 80, 84, 76, 82];
  const colour = grid => {
    const number = data.grids[grid][1];
    return `hsl(${number < 8 ? hues[number] : number * 137 % 360} 60% ${shades[number % 8]}%)`;
  };

  function resize() {
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.round(canvas.clientWidth * ratio);
    canvas.height = Math.round(canvas.clientHeight * ratio);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  function fit(numbers) {
    let [west, right, south, top] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const number of numbers) {
      const unit = data.units[number];
      west = Math.min(west, unit[X]); right = Math.max(right, unit[X]);
      south = Math.min(south, unit[Y]); top = Math.max(top, unit[Y]);
    }
    const edge = spacing * 1.2;
    const [wide, high] = [right - west + 2 * edge, top - south + 2 * edge];
    view.scale = Math.min(canvas.clientWidth / wide, canvas.clientHeight / high);
    view.x = west - edge - (canvas.clientWidth / view.scale - wide) / 2;
    view.y = top + edge + (canvas.clientHeight / view.scale - high) / 2;
  }

  function ground(grid, width, style) {
    pen.strokeStyle = style; pen.fillStyle = style; pen.lineWidth = width;
    pen.beginPath();
    for (let at = 0; at < ways[grid].length; at += 2) {
      const [a, b] = [ways[grid][at], ways[grid][at + 1]];
      pen.moveTo(screenX(a[X]), screenY(a[Y])); pen.lineTo(screenX(b[X]), screenY(b[Y]));
    }
    pen.stroke();
    pen.beginPath();
    for (const number of members[grid]) {
      const unit = data.units[number];
      const [x, y] = [screenX(unit[X]), screenY(unit[Y])];
      pen.moveTo(x + width / 2, y); pen.arc(x, y, width / 2, 0, 7);
    }
    pen.fill();
  }

  let chosen = -1;

  function draw() {
    pen.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
    pen.lineCap = 'round'; pen.lineJoin = 'round'; pen.setLineDash([]);
    const seen = members.map(numbers => numbers.some(isSeen));
    for (let grid = 0; grid < data.grids.length; grid++) {
      if (!seen[grid]) continue;
      const width = Math.max(breadth[grid] * view.scale * 0.72, 2);
      const rim = severity[grid] === 2 ? '#c00' : severity[grid] === 1 ? '#a60' : grid === chosen ? '#222' : '';
      if (rim) ground(grid, width + 6, rim);
      ground(grid, width + (rim ? 0 : 0.5), colour(grid));
    }
    units(); labels(seen);
  }

  function isSeen(number) {
    const edge = spacing * view.scale * 2;
    const [x, y] = [screenX(data.units[number][X]), screenY(data.units[number][Y])];
    return x > -edge && y > -edge && x < canvas.clientWidth + edge && y < canvas.clientHeight + edge;
  }

  function units() {
    const most = Math.max(Math.min(spacing * view.scale * 0.3, 12), 0.8);
    data.units.forEach((unit, number) => {
      if (!isSeen(number)) return;
      const part = unit[COUNT] < 0 ? data.smallest / largest / 2 : unit[COUNT] / largest;
      pen.beginPath();
      pen.arc(screenX(unit[X]), screenY(unit[Y]), Math.max(most * Math.sqrt(part), most * 0.3, 0.7), 0, 7);
      if (unit[COUNT] === 0) { pen.lineWidth = 1; pen.strokeStyle = '#333'; pen.stroke(); }
      else { pen.fillStyle = '#333c'; pen.fill(); }
    });
  }

  function labels(seen) {
    pen.font = '600 12px system-ui, sans-serif'; pen.textAlign = 'center'; pen.textBaseline = 'middle';
    pen.lineWidth = 3; pen.strokeStyle = '#fffc'; pen.fillStyle = '#111';
    members.forEach((numbers, grid) => {
      if (!seen[grid] || !numbers.length) return;
      const xs = numbers.map(number => screenX(data.units[number][X]));
      const ys = numbers.map(number => screenY(data.units[number][Y]));
      const room = Math.max(...xs) - Math.min(...xs) + spacing * view.scale;
      const text = data.grids[grid][0];
      if (pen.measureText(text).width > room) return;
      const [x, y] = [mean(xs), mean(ys) - Math.min(14, spacing * view.scale / 2)];
      pen.strokeText(text, x, y); pen.fillText(text, x, y);
    });
  }

  const mean = numbers => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

  // Squares of units, for the one under the pointer.
  const side = spacing * 2;
  const squares = new Map();
  const square = (x, y) => `${Math.floor(x / side)},${Math.floor(y / side)}`;
  data.units.forEach((unit, number) => {
    const key = square(unit[X], unit[Y]);
    if (!squares.has(key)) squares.set(key, []);
    squares.get(key).push(number);
  });

  function nearest(px, py) {
    const [x, y] = [px / view.scale + view.x, view.y - py / view.scale];
    let [best, least] = [-1, Math.max(spacing, 24 / view.scale)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const number of squares.get(square(x + dx * side, y + dy * side)) || []) {
          const far = Math.hypot(data.units[number][X] - x, data.units[number][Y] - y);
          if (far < least) { least = far; best = number; }
        }
      }
    }
    return best;
  }

  const count = number => number < 0 ? `<${data.smallest}` : String(number);

  function tell(px, py) {
    const number = nearest(px, py);
    tip.hidden = number < 0;
    const grid = number < 0 ? -1 : data.units[number][GRID];
    if (grid !== chosen) { chosen = grid; draw(); }
    if (number < 0) return;
    const unit = data.units[number];
    tip.textContent = `楼栋 unit ${unit[ID]}: ${count(unit[COUNT])} 户 households\n`
      + `网格 grid ${data.grids[grid][0]}: ${count(data.grids[grid][2])} 户 households, ${data.grids[grid][3]} 栋 units`;
    for (const finding of data.findings) {
      if (finding[1] === grid) tip.textContent += `\n⚠ ${finding[2]}`;
    }
    const [x, y] = [screenX(unit[X]), screenY(unit[Y])];
    tip.style.left = `${Math.max(4, Math.min(x + 10, canvas.clientWidth - tip.offsetWidth - 4))}px`;
    tip.style.top = `${y + 14 + tip.offsetHeight > canvas.clientHeight ? Math.max(4, y - tip.offsetHeight - 10) : y + 14}px`;
  }

  function zoom(px, py, factor) {
    const [x, y] = [px / view.scale + view.x, view.y - py / view.scale];
    view.scale = Math.min(Math.max(view.scale * factor, 1e-6), 100);
    view.x = x - px / view.scale; view.y = y + py / view.scale;
    tip.hidden = true; draw();
  }

  const fingers = new Map();
  const place = event => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  let moved = false;
  canvas.addEventListener('pointerdown', event => {
    if (event.isTrusted) canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, place(event)); moved = false;
  });
  canvas.addEventListener('pointermove', event => {
    const now = place(event);
    const before = fingers.get(event.pointerId);
    if (!before) { tell(...now); return; }
    if (fingers.size === 1) {
      if (!moved && Math.hypot(now[0] - before[0], now[1] - before[1]) < 4) return;
      view.x -= (now[0] - before[0]) / view.scale; view.y += (now[1] - before[1]) / view.scale;
      tip.hidden = true; draw();
    } else if (fingers.size === 2) {
      const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
      const stretch = Math.hypot(now[0] - other[0], now[1] - other[1])
        / Math.max(1, Math.hypot(before[0] - other[0], before[1] - other[1]));
      zoom((now[0] + other[0]) / 2, (now[1] + other[1]) / 2, stretch);
    }
    moved = true; fingers.set(event.pointerId, now);
  });
  const lift = event => {
    if (fingers.delete(event.pointerId) && !moved && event.type === 'pointerup') tell(...place(event));
  };
  canvas.addEventListener('pointerup', lift);
  canvas.addEventListener('pointercancel', lift);
  canvas.addEventListener('pointerleave', event => {
    if (event.pointerType === 'mouse' && !fingers.size) { tip.hidden = true; chosen = -1; draw(); }
  });
  canvas.addEventListener('wheel', event => {
    event.preventDefault();
    zoom(...place(event), Math.exp(-event.deltaY / 400));
  }, { passive: false });
  const middle = () => [canvas.clientWidth / 2, canvas.clientHeight / 2];
  const whole = () => { fit(data.units.keys()); tip.hidden = true; draw(); };
  document.getElementById('in').addEventListener('click', () => zoom(...middle(), 1.6));
  document.getElementById('out').addEventListener('click', () => zoom(...middle(), 1 / 1.6));
  document.getElementById('all').addEventListener('click', whole);
  canvas.addEventListener('keydown', event => {
    const step = 40 / view.scale;
    const keys = { '+': () => zoom(...middle(), 1.3), '-': () => zoom(...middle(), 1 / 1.3), '0': whole,
      ArrowLeft: () => { view.x -= step; draw(); }, ArrowRight: () => { view.x += step; draw(); },
      ArrowUp: () => { view.y += step; draw(); }, ArrowDown: () => { view.y -= step; draw(); } };
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });

  function goToHash() {
    const grid = Number((location.hash.match(/^#grid-(\d+)$/) || [])[1]);
    if (members[grid] && members[grid].length) {
      fit(members[grid]);
      view.scale /= 3;
      view.x -= canvas.clientWidth / view.scale / 3; view.y += canvas.clientHeight / view.scale / 3;
      chosen = grid; draw();
      document.getElementById('frame').scrollIntoView();
    }
  }
  window.addEventListener('hashchange', goToHash);
  window.addEventListener('resize', () => { resize(); draw(); });
  resize(); whole(); goToHash();
})();
