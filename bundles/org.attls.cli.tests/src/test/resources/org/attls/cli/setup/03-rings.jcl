//ATTLSRNG JOB (ACCT),'AT-TLS SET-UP',CLASS=A,MSGCLASS=X
//* Key rings in RACF
//* Does:  Makes the rings, connects their certificates and lists them.
//* Undo:  RACDCERT DELRING(ring) ID(owner); the certificates stay.
//* Check: The listing at the end of the job shows each certificate
//*        with its owner, usage and default as in the policy.
//* Adapt the JOB statement. The commands need the authority of a
//* security administrator; read every message, not only the return
//* code.
//TSO      EXEC PGM=IKJEFT01,REGION=0M
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  RACDCERT ADDRING(TLSRING) ID(TCPCS)
  RACDCERT CONNECT(CERTAUTH LABEL('ABCTLS CA') RING(TLSRING) +
    USAGE(CERTAUTH)) ID(TCPCS)
  RACDCERT CONNECT(ID(TCPCS) LABEL('ABCTLS TCPSERV') RING(TLSRING) +
    USAGE(PERSONAL) DEFAULT) ID(TCPCS)
  RACDCERT LISTRING(TLSRING) ID(TCPCS)
  SETROPTS RACLIST(DIGTRING) REFRESH
  SETROPTS RACLIST(DIGTCERT) REFRESH
/*
