/**
 * The sample's pictures as SVG scenes, drawn by us: flat figures without features, no photograph of anybody.
 * Each scene is 1600 × 1200; `figure` draws a person from the waist up, seen from afar.
 */
const W = 1600;
const H = 1200;

const rect = (x, y, w, h, fill, r = 0, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" ${more}/>`;
const circle = (x, y, r, fill, more = '') => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;
const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
const line = (d, stroke, width, more = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
const sky = (id, from, to) =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>${rect(0, 0, W, H, `url(#${id})`)}`;

const SKIN = ['#8d5a3b', '#c68a5e', '#e3b48c', '#6f4430', '#d9a077'];
const HAIR = ['#2a1d17', '#4a3020', '#7a4f2a', '#1d1a1c', '#a8743a'];

/** A person: (x, y) is the top of the head; size is the height of the head in pixels. */
const figure = (x, y, size, shirt, look = 0, style = 0) => {
  const skin = SKIN[look % SKIN.length];
  const hair = HAIR[(look * 2 + style) % HAIR.length];
  const r = size / 2;
  const cx = x + r;
  const cy = y + r;
  const scarf = style % 4 === 3;
  return [
    path(
      `M ${cx - r * 1.9} ${cy + r * 7.4} v ${-r * 3} q ${r * 0.1} ${-r * 2.9} ${r * 1.9} ${-r * 3} q ${r * 1.8} ${r * 0.1} ${r * 1.9} ${r * 3} v ${r * 3} z`,
      shirt,
    ),
    rect(cx - r * 0.36, cy + r * 0.6, r * 0.72, r * 1.1, skin, r * 0.3),
    scarf
      ? path(
          `M ${cx - r * 1.15} ${cy + r * 1.5} C ${cx - r * 1.5} ${cy - r * 1.6}, ${cx + r * 1.5} ${cy - r * 1.6}, ${cx + r * 1.15} ${cy + r * 1.5} z`,
          '#35627f',
        )
      : path(
          `M ${cx - r * 1.06} ${cy + r * (style % 2 ? 0.9 : 0.1)} C ${cx - r * 1.3} ${cy - r * 1.5}, ${cx + r * 1.3} ${cy - r * 1.5}, ${cx + r * 1.06} ${cy + r * (style % 2 ? 0.9 : 0.1)} z`,
          hair,
        ),
    `<ellipse cx="${cx}" cy="${cy + r * 0.14}" rx="${r * 0.8}" ry="${r * 0.9}" fill="${skin}"/>`,
    scarf
      ? ''
      : path(
          `M ${cx - r * 0.82} ${cy - r * 0.1} q ${r * 0.8} ${-r * 0.75} ${r * 1.64} 0 q ${-r * 0.2} ${-r * 0.8} ${-r * 0.82} ${-r * 0.8} q ${-r * 0.62} 0 ${-r * 0.82} ${r * 0.8}`,
          hair,
        ),
  ].join('');
};

const table = (y, fill = '#b98a5a') =>
  rect(0, y, W, H - y, fill) + rect(0, y, W, 22, 'rgba(255,255,255,.18)');
const wall = (from, to) => sky('wall', from, to) + rect(0, 760, W, 12, 'rgba(0,0,0,.06)');
const windows = () =>
  [160, 620, 1080]
    .map(
      (x) =>
        rect(x, 120, 360, 330, '#f4f0e6', 10) +
        rect(x + 16, 136, 328, 298, '#bfdcea', 4) +
        rect(x + 16, 330, 328, 104, '#9cc08a', 4) +
        rect(x + 172, 136, 16, 298, '#f4f0e6'),
    )
    .join('');
const tree = (x, y, s, fill = '#5d8a4a') =>
  rect(x - s * 0.08, y, s * 0.16, s * 0.7, '#6d4c33') +
  circle(x, y - s * 0.15, s * 0.5, fill) +
  circle(x - s * 0.28, y + s * 0.08, s * 0.34, fill) +
  circle(x + s * 0.3, y + s * 0.06, s * 0.36, fill);

const robot = (x, y, s, body = '#e8b23a') =>
  rect(x, y, s, s * 0.62, body, s * 0.1) +
  rect(x + s * 0.18, y - s * 0.34, s * 0.64, s * 0.38, '#f5f1e8', s * 0.08) +
  circle(x + s * 0.36, y - s * 0.15, s * 0.07, '#1f5aa8') +
  circle(x + s * 0.64, y - s * 0.15, s * 0.07, '#1f5aa8') +
  line(`M ${x + s * 0.5} ${y - s * 0.34} v ${-s * 0.2}`, '#555', s * 0.03) +
  circle(x + s * 0.5, y - s * 0.58, s * 0.06, '#c8452f') +
  circle(x + s * 0.2, y + s * 0.66, s * 0.17, '#2c3136') +
  circle(x + s * 0.8, y + s * 0.66, s * 0.17, '#2c3136') +
  circle(x + s * 0.2, y + s * 0.66, s * 0.07, '#8c939b') +
  circle(x + s * 0.8, y + s * 0.66, s * 0.07, '#8c939b');

/** name → [svg body, where the people are (parts of the picture: left, top, width, height)] */
export const SCENES = {
  'robotics-track': {
    people: [
      [0.2, 0.24, 0.1, 0.14],
      [0.45, 0.2, 0.1, 0.14],
      [0.7, 0.25, 0.1, 0.14],
    ],
    gps: true,
    body:
      wall('#e9e2d2', '#d8cdb6') +
      windows() +
      figure(330, 300, 150, '#2f6f8f', 3, 0) +
      figure(730, 250, 160, '#b5483a', 2, 1) +
      figure(1130, 310, 150, '#4d7a4a', 0, 3) +
      table(770, '#c9b08a') +
      line('M -40 1080 C 300 900, 520 1120, 820 980 S 1360 860, 1680 960', '#22262b', 34) +
      robot(700, 880, 190) +
      rect(1240, 830, 150, 90, '#4a7fb5', 10) +
      rect(180, 850, 120, 70, '#c8452f', 10),
  },
  volcano: {
    people: [[0.17, 0.26, 0.11, 0.15]],
    body:
      wall('#dbe7ea', '#c4d6dc') +
      rect(880, 110, 560, 380, '#fbfaf6', 6) +
      rect(920, 150, 220, 140, '#e6b4a2', 4) +
      rect(1170, 150, 230, 60, '#c9d8b8', 4) +
      rect(1170, 230, 230, 60, '#d8cfe6', 4) +
      rect(920, 320, 480, 24, '#d9d5c9', 4) +
      rect(920, 364, 420, 24, '#d9d5c9', 4) +
      figure(280, 320, 170, '#d08a2e', 1, 1) +
      table(780, '#a97b52') +
      path('M 760 960 L 930 560 q 60 -30 120 0 L 1230 960 z', '#7a5a48') +
      path('M 930 560 q 60 -30 120 0 l 40 90 q -40 70 -70 10 q -30 90 -70 0 q -30 60 -60 -10 z', '#d2462c') +
      circle(960, 500, 26, '#f1c9a8') +
      circle(1010, 440, 36, '#f3d7bd') +
      circle(1060, 380, 46, '#f6e5d4'),
  },
  'library-corner': {
    people: [],
    body:
      wall('#ead9c0', '#dcc6a6') +
      [0, 1, 2]
        .map(
          (row) =>
            rect(120, 130 + row * 260, 1360, 220, '#8a6242', 8) +
            Array.from({ length: 30 }, (_, i) =>
              rect(
                140 + i * 44,
                160 + row * 260 + ((i * 37 + row * 13) % 46),
                34,
                190 - ((i * 37 + row * 13) % 46),
                ['#b5483a', '#2f6f8f', '#d9a441', '#4d7a4a', '#7a5a8a', '#e3dccb'][(i * 5 + row * 2) % 6],
                4,
              ),
            ).join(''),
        )
        .join('') +
      rect(0, 960, W, 240, '#b3906a') +
      `<ellipse cx="520" cy="1080" rx="260" ry="80" fill="#c8452f"/><ellipse cx="1080" cy="1090" rx="260" ry="80" fill="#4a7fb5"/>`,
  },
  'soccer-field': {
    people: [],
    gps: true,
    body:
      sky('s', '#f4b77e', '#f7dfb9') +
      circle(1230, 360, 110, '#fff1cf') +
      rect(0, 560, W, 640, '#5f9450') +
      [0, 1, 2, 3].map((i) => rect(0, 600 + i * 160, W, 70, 'rgba(255,255,255,.07)')).join('') +
      line('M 0 640 H 1600 M 800 640 V 1200', '#eef3ea', 8) +
      `<ellipse cx="800" cy="920" rx="250" ry="96" fill="none" stroke="#eef3ea" stroke-width="8"/>` +
      line('M 120 640 V 440 H 420 V 640', '#ffffff', 14) +
      circle(1010, 1010, 44, '#fdfdfb') +
      path('M 1010 986 l 20 14 l -8 24 h -24 l -8 -24 z', '#2c3136') +
      [1180, 1300, 1420, 1520].map((x, i) => tree(x, 500, 150 + i * 14, '#47703c')).join(''),
  },
  'school-front': {
    people: [],
    body:
      sky('s', '#a9cfe6', '#e4f0f4') +
      circle(330, 220, 70, '#fff6dc') +
      rect(0, 860, W, 340, '#86b06c') +
      rect(250, 430, 1100, 440, '#b5654a', 6) +
      rect(640, 340, 320, 530, '#a1553c', 6) +
      path('M 610 350 L 800 230 L 990 350 z', '#6f3a2a') +
      rect(730, 640, 140, 230, '#f2ede0', 6) +
      line('M 800 640 V 870', '#b9b09a', 6) +
      [290, 430, 1000, 1140]
        .map((x) => rect(x, 500, 110, 130, '#dff0f6', 6) + rect(x, 690, 110, 110, '#dff0f6', 6))
        .join('') +
      rect(690, 410, 220, 60, '#f2ede0', 6) +
      path('M 700 1200 L 745 870 H 855 L 900 1200 z', '#d8d1c2') +
      line('M 1440 900 V 380', '#8c939b', 10) +
      path('M 1445 390 h 130 l -20 40 l 20 40 h -130 z', '#1f5aa8') +
      tree(120, 760, 230) +
      tree(1500, 840, 150, '#6f9c58'),
  },
  'concert-stage': {
    people: [
      [0.14, 0.42, 0.06, 0.08],
      [0.26, 0.4, 0.06, 0.08],
      [0.38, 0.42, 0.06, 0.08],
      [0.5, 0.4, 0.06, 0.08],
      [0.62, 0.42, 0.06, 0.08],
      [0.74, 0.4, 0.06, 0.08],
    ],
    body:
      rect(0, 0, W, H, '#2b1d2e') +
      path('M 0 0 H 300 Q 220 600 300 900 H 0 z', '#7d1f2e') +
      path('M 1600 0 H 1300 Q 1380 600 1300 900 H 1600 z', '#7d1f2e') +
      path('M 500 0 L 200 900 H 760 z', 'rgba(255,236,190,.14)') +
      path('M 1100 0 L 840 900 H 1400 z', 'rgba(255,236,190,.14)') +
      rect(0, 880, W, 320, '#6b4a31') +
      [0, 1, 2, 3, 4, 5]
        .map((i) => figure(224 + i * 192, i % 2 ? 480 : 504, 96, '#1f2a3d', i + 1, i))
        .join('') +
      [0, 1, 2, 3, 4, 5]
        .map(
          (i) =>
            line(`M ${272 + i * 192} 900 V 790`, '#1b1b1f', 8) +
            rect(224 + i * 192, 730, 96, 66, '#d9d3c4', 6),
        )
        .join(''),
  },
  'art-wall': {
    people: [],
    body:
      wall('#f1ede4', '#e2dccd') +
      [
        [140, 130, '#f6d9a8'],
        [500, 110, '#bcd7e6'],
        [880, 140, '#d9c3e3'],
        [1220, 110, '#f2bfae'],
        [140, 470, '#c5dfb8'],
        [500, 460, '#f5e3a3'],
        [880, 480, '#b9e0d7'],
        [1220, 460, '#cfd6f0'],
      ]
        .map(
          ([x, y, c], i) =>
            rect(x, y, 270, 290, '#fff', 4, 'stroke="#cfc7b5" stroke-width="4"') +
            rect(x + 18, y + 18, 234, 254, c, 2) +
            (i % 2
              ? circle(x + 135, y + 120, 60, 'rgba(200,69,47,.75)') +
                line(`M ${x + 135} ${y + 180} v 70`, '#4d7a4a', 12)
              : path(
                  `M ${x + 40} ${y + 230} L ${x + 120} ${y + 90} L ${x + 180} ${y + 230} z`,
                  'rgba(47,111,143,.8)',
                ) + circle(x + 200, y + 80, 28, 'rgba(232,178,58,.95)')),
        )
        .join('') +
      rect(0, 900, W, 300, '#c7ab84'),
  },
  'lunch-tray': {
    people: [],
    body:
      rect(0, 0, W, H, '#d9c9ab') +
      rect(220, 220, 1160, 780, '#7f9fb3', 50) +
      rect(260, 260, 1080, 700, '#90b0c3', 36) +
      `<ellipse cx="560" cy="520" rx="230" ry="190" fill="#f7f3ea"/>` +
      circle(520, 500, 80, '#d2462c') +
      circle(620, 560, 70, '#5d8a4a') +
      rect(860, 320, 400, 260, '#f7f3ea', 20) +
      path('M 900 540 Q 1060 300 1220 540 z', '#e0b45c') +
      rect(860, 660, 170, 230, '#fbfaf6', 16) +
      rect(860, 660, 170, 70, '#1f5aa8', 16) +
      circle(1180, 790, 100, '#c8452f') +
      line('M 1180 690 q 20 -40 60 -50', '#4d7a4a', 14),
  },
  'school-bus': {
    people: [],
    body:
      sky('s', '#b7d6e8', '#eaf3f2') +
      [120, 420, 1380]
        .map((x, i) => tree(x, 520, 240 + i * 30, ['#c9803a', '#b5562f', '#d19a3c'][i]))
        .join('') +
      rect(0, 820, W, 380, '#6a6f76') +
      line('M 0 1020 H 1600', '#e9e2c8', 14, 'stroke-dasharray="120 80"') +
      rect(260, 430, 1080, 400, '#e9b31f', 40) +
      rect(260, 640, 1080, 26, '#22262b') +
      [320, 500, 680, 860].map((x) => rect(x, 490, 140, 120, '#dff0f6', 12)).join('') +
      rect(1060, 480, 200, 240, '#dff0f6', 12) +
      circle(480, 840, 92, '#22262b') +
      circle(480, 840, 42, '#9aa1a9') +
      circle(1120, 840, 92, '#22262b') +
      circle(1120, 840, 42, '#9aa1a9'),
  },
  'food-drive': {
    people: [
      [0.62, 0.22, 0.1, 0.13],
      [0.78, 0.26, 0.1, 0.13],
    ],
    body:
      wall('#e8e4da', '#d5cfc0') +
      figure(1000, 280, 150, '#7a5a8a', 4, 2) +
      figure(1260, 330, 150, '#2f6f8f', 1, 1) +
      table(800, '#b08d63') +
      rect(180, 560, 420, 320, '#c69b66', 6) +
      path('M 180 560 l 60 -90 h 300 l 60 90 z', '#d6b184') +
      [230, 330, 430, 520]
        .map(
          (x, i) =>
            rect(x, 430 + (i % 2) * 26, 70, 120, ['#b5483a', '#4d7a4a', '#e8b23a', '#4a7fb5'][i], 10) +
            rect(x, 470 + (i % 2) * 26, 70, 34, '#fbfaf6'),
        )
        .join('') +
      rect(700, 700, 240, 180, '#c69b66', 6) +
      circle(760, 690, 46, '#c8452f') +
      circle(850, 686, 52, '#e0a13a'),
  },
};

export const svgOf = (name) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}">${SCENES[name].body}</svg>`;
