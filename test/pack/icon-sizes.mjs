/** Width in pixels, as the picture itself says. @param {Buffer} png */
export function sizeOfPng(png) {
  if (png.readUInt32BE(0) !== 0x89504e47) throw new Error('This is no PNG');
  return png.readUInt32BE(16);
}

/** Widths of the pictures in a Windows icon; each picture is opened, the directory is not believed. @param {Buffer} ico */
export function sizesOfIco(ico) {
  if (ico.readUInt32LE(0) !== 0x00010000) throw new Error('This is no Windows icon');
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const body = ico.subarray(ico.readUInt32LE(entry + 12)).subarray(0, ico.readUInt32LE(entry + 8));
    const size = body.readUInt32LE(0) === 40 ? body.readInt32LE(4) : sizeOfPng(body);
    if (size % 256 !== ico.readUInt8(entry))
      throw new Error(`Entry ${index} says another size than its picture`);
    return size;
  });
}

/** Widths of the pictures in an icon of macOS. @param {Buffer} icns */
export function sizesOfIcns(icns) {
  if (icns.toString('latin1', 0, 4) !== 'icns' || icns.readUInt32BE(4) !== icns.length)
    throw new Error('This is no icon of macOS, or one that was cut');
  const sizes = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
    sizes.push(sizeOfPng(icns.subarray(at + 8)));
  return sizes;
}
