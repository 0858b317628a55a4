/**
 * Portraits are held against the photo rules of a programme before they are kept. The rules are data: a resource file for
 * each programme, with a version and the source of each number. A portrait is an ordinary ID photo until it is compared
 * with another picture, and only that needs the consent the law asks for (room {@code candidate}): so one may be enrolled
 * before its owner has consented, and none is compared before.
 */
package examengine.portrait;
