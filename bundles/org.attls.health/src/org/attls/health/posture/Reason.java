// SPDX-License-Identifier: EPL-2.0

package org.attls.health.posture;

/**
 * Why a rule has its grade: it can be no better than that.
 *
 * @param atBest the best grade that this allows
 * @param text what it is, in the reader's terms, for example {@code TLSv1.0 can be negotiated}
 * @param evidence the standard or page that says so
 */
public record Reason(Grade atBest, String text, String evidence) {}
