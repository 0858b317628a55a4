/** What an operator starts: flags in, a progress line while it runs, a report and a verdict at the end. */
package examengine.rehearsal.command;
