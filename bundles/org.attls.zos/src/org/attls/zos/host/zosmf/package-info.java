// SPDX-License-Identifier: EPL-2.0

/** Files and console of z/OS over the z/OSMF REST interface. */
package org.attls.zos.host.zosmf;
