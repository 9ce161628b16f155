/**
 * The command line (命令行): what a district office does with files and no Java.
 *
 * <p>The policy paper's gate is worked by people who have lists in files. {@link dev.governance.examples.cli.Governance} is the
 * command; {@link dev.governance.examples.cli.AdmitCommand} decides a file of requests,
 * {@link dev.governance.examples.cli.ExplainCommand} tells why, {@link dev.governance.examples.cli.PolicyCommand} looks at
 * policies, {@link dev.governance.examples.cli.TemplateCommand} gives a form to fill in.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.cli;

import org.jspecify.annotations.NullMarked;
