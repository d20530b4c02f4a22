//PAGENT   PROC P='-d 0'
//* Policy Agent, procedure
//* Does:  Starts the Policy Agent. Copy it to member PAGENT of a
//*        procedure library.
//* Undo:  P PAGENT, then delete the member.
//* Check: S PAGENT brings EZZ8431I and EZZ8432I.
//PAGENT   EXEC PGM=PAGENT,REGION=0K,TIME=NOLIMIT,
//       PARM='POSIX(ON) ALL31(ON) ENVAR("_CEE_ENVFILE=DD:STDENV")/&P'
//*
//STDENV   DD DSN=USER1.TCPCS.TCPPARMS(PAGTENV),DISP=SHR
//STDOUT   DD SYSOUT=*
//STDERR   DD SYSOUT=*
//CEEDUMP  DD SYSOUT=*,DCB=(RECFM=FB,LRECL=132,BLKSIZE=132)
//SYSOUT   DD SYSOUT=*
//SYSPRINT DD SYSOUT=*
