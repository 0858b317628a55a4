package examengine.grading;

import examengine.kernel.Points;

/**
 * What an import of unsent answers did.
 *
 * @param count how many answers entered the journal
 * @param sheetVersion of the new score sheet
 */
public record AnswersImported(int count, int sheetVersion, Points before, Points after) {}
