/**
 * Reading items from the formats other systems write: one reader per format behind one port.
 *
 * <p>XML of strangers comes in through {@link examengine.exchange.SafeXml} alone, content packages through
 * {@link examengine.exchange.PackageFiles}; nothing of them touches a disk. What goes out as Moodle XML or QTI comes
 * back as it was, and without inventions of our own: in Moodle XML what has no field stands in tags
 * ({@link examengine.exchange.MoodleTags}); in QTI the author's code is the label of the item, a class on its body
 * tells plain text from HTML, {@code shuffle} says whether choices keep their order, the explanation is feedback that
 * is always shown, and area, tags, enemies, difficulty and rule are learning object metadata in the manifest
 * ({@link examengine.exchange.QtiMetadata}). A picture that had to become a JPEG is encoded anew on its way in and
 * gets another id.
 */
package examengine.exchange;
