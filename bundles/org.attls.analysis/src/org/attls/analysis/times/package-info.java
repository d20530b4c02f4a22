// SPDX-License-Identifier: EPL-2.0

/** When time conditions hold. */
package org.attls.analysis.times;
