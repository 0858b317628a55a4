/**
 * Who sits examinations: the person behind a resident-ID number, the extra time they are entitled to, their enrolled
 * portrait, and what they consented to. A face is personal information of the sensitive kind, so nothing is done with
 * one before its owner agreed in a step of its own (PIPL, articles 28 and 29).
 */
package examengine.candidate;
