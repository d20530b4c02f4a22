@echo off
rem The AT-TLS command line on Windows.
setlocal
set "here=%~dp0"
call "%here%lib\java.cmd" attls
if errorlevel 1 exit /b 2
set "ATTLS_WORKBENCH=%here%attls-workbench.cmd"
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if %java_feature% geq 23 set "flags=%flags% --sun-misc-unsafe-memory-access=allow"
"%java_home%\bin\java.exe" %flags% -jar "%here%lib\attls.jar" %*
exit /b %errorlevel%
