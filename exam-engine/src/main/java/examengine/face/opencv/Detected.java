package examengine.face.opencv;

import examengine.face.FaceSeen;

/** Where a face is, and how sure that is. */
record Detected(FaceSeen.Box box, Landmarks landmarks, double score) {}
