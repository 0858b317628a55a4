// The camera's stream, and single pictures of it.

/** Rejects with `Denied`, `Busy`, `None` or `Insecure`. @returns {Promise<MediaStream>} */
export async function openCamera() {
  if (!navigator.mediaDevices) throw 'Insecure';
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 960 } } });
  } catch ({ name }) {
    if (name === 'NotAllowedError' || name === 'SecurityError') throw 'Denied';
    throw name === 'NotReadableError' || name === 'AbortError' ? 'Busy' : 'None';
  }
}

export const closeCamera = (stream) => stream && stream.getTracks().forEach((track) => track.stop());

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {number} longest pixels of the longer side, at most @returns {Promise<Blob>} */
export function jpeg(source, width, height, longest = 1280, quality = 0.9) {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d').drawImage(source, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

/** What the camera sees now, never mirrored. @param {HTMLVideoElement} video */
export const still = (video, longest = undefined, quality = undefined) => jpeg(video, video.videoWidth, video.videoHeight, longest, quality);
