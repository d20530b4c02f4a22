//ATTLSCRT JOB (ACCT),'AT-TLS SET-UP',CLASS=A,MSGCLASS=X
//* Certificates in RACF
//* Does:  Makes the authorities and server certificates, exports the
//*        authorities in Base64 and writes requests for those that
//*        others sign.
//* Undo:  RACDCERT DELETE(LABEL('label')) with CERTAUTH or ID(owner)
//*        for each; delete the data sets. A deleted private key does
//*        not come back.
//* Check: RACDCERT LIST in the job shows each one with status TRUST,
//*        its issuer and dates.
//* Adapt the JOB statement. The commands need the authority of a
//* security administrator; read every message, not only the return
//* code.
//TSO      EXEC PGM=IKJEFT01,REGION=0M
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  RACDCERT GENCERT CERTAUTH SUBJECTSDN(CN('ABCTLS CA') O('ABC') +
    C('US')) SIZE(2048) NOTAFTER(DATE(2035-12-31)) +
    WITHLABEL('ABCTLS CA') KEYUSAGE(CERTSIGN)
  RACDCERT EXPORT(LABEL('ABCTLS CA')) CERTAUTH +
    DSN('USER1.TCPCS.CERT1.B64') FORMAT(CERTB64)
  RACDCERT LIST(LABEL('ABCTLS CA')) CERTAUTH
  RACDCERT GENCERT ID(TCPCS) SUBJECTSDN(CN('mvs098.example.com') +
    O('ABC') C('US')) SIZE(2048) NOTAFTER(DATE(2030-12-31)) +
    WITHLABEL('ABCTLS TCPSERV') ALTNAME(DOMAIN('mvs098.example.com')) +
    SIGNWITH(CERTAUTH LABEL('ABCTLS CA'))
  RACDCERT LIST(LABEL('ABCTLS TCPSERV')) ID(TCPCS)
  SETROPTS RACLIST(DIGTCERT) REFRESH
/*
