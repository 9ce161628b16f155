/**
 * Pages for print and for the notice board, in Chinese.
 *
 * <p>The policy paper wants lists that are published and a gate that gives its reasons (公布清单、说明理由).
 * {@link dev.governance.examples.report.AdmissionReport} writes one file: the lists, a page for each community, and for each
 * request the approval form 《社区工作事项准入审批表》 with its reply. Everything that came from a file passes through
 * {@link dev.governance.examples.report.Html}, which makes it inert.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.report;

import org.jspecify.annotations.NullMarked;
