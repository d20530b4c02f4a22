//ATTLSPRF JOB (ACCT),'AT-TLS SET-UP',CLASS=A,MSGCLASS=X
//* Profiles in RACF
//* Does:  Lets the Policy Agent start and install policies, the
//*        servers read their rings, and the named users work before
//*        there is a policy.
//* Undo:  PERMIT profile CLASS(class) ID(user) DELETE, and RDELETE
//*        class profile for what this job defined; then SETROPTS
//*        RACLIST(class) REFRESH.
//* Check: RLIST class profile AUTHUSER shows each user with its
//*        access. The classes must be active: SETROPTS LIST.
//* Adapt the JOB statement. The commands need the authority of a
//* security administrator; read every message, not only the return
//* code.
//TSO      EXEC PGM=IKJEFT01,REGION=0M
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD *
  RDEFINE STARTED PAGENT.* STDATA(USER(TCPCS))
  SETROPTS RACLIST(STARTED) REFRESH
  /* Who may use the stack before it has a policy. Such a user may */
  /* open connections without TLS then; take out who can wait. */
  RDEFINE SERVAUTH EZB.INITSTACK.MVS098.TCPCS UACC(NONE)
  PERMIT EZB.INITSTACK.MVS098.TCPCS CLASS(SERVAUTH) ID(TCPCS) +
    ACCESS(READ)
  /* Who may display policies with pasearch: permit these users */
  /* READ. */
  RDEFINE SERVAUTH EZB.PAGENT.MVS098.TCPCS.TTLS UACC(NONE)
  PERMIT EZB.PAGENT.MVS098.TCPCS.TTLS CLASS(SERVAUTH) ID(TCPCS) +
    ACCESS(READ)
  SETROPTS RACLIST(SERVAUTH) REFRESH
  RDEFINE OPERCMDS MVS.SERVMGR.PAGENT UACC(NONE)
  PERMIT MVS.SERVMGR.PAGENT CLASS(OPERCMDS) ID(TCPCS) ACCESS(CONTROL)
  SETROPTS RACLIST(OPERCMDS) REFRESH
  /* Each user that AT-TLS works for reads its own key ring. */
  PERMIT IRR.DIGTCERT.LISTRING CLASS(FACILITY) ID(TCPCS) ACCESS(READ)
  SETROPTS RACLIST(FACILITY) REFRESH
/*
