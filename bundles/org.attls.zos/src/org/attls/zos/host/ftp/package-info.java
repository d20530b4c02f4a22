// SPDX-License-Identifier: EPL-2.0

/** Files of z/OS over FTP, plain or with AUTH TLS. */
package org.attls.zos.host.ftp;
