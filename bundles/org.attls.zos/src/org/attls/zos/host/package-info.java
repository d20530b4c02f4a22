// SPDX-License-Identifier: EPL-2.0

/** Files and console of a z/OS system, over FTP, FTPS, SFTP or the z/OSMF REST interface. */
package org.attls.zos.host;
