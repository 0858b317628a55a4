// A picture from a file, where there is no camera.
import { jpeg } from '../video.js';

/** Upright and small; the file itself where the browser cannot read it. @param {File} file */
export async function photoFrom(file) {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  try {
    await image.decode();
    return await jpeg(image, image.naturalWidth, image.naturalHeight);
  } catch {
    return file;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
