/**
 * What the law wants of photos of faces, shown and proven: which photos were deleted and when, who of the staff looked
 * at whose, what a candidate may know and do about the own ones, and of how many people photos are stored (PIPL,
 * articles 44 to 47 and 56; measures on the application of facial recognition, in force since June 2025). The records
 * outlive the photos and hold no picture; a processing record is kept for three years at least (PIPL, article 56), so
 * nothing here deletes them.
 */
package examengine.privacy;
