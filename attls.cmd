@echo off
rem The AT-TLS command line on Windows, and with 'workbench' the workbench. Builds either first if it
rem is missing; needs a JDK 21 or newer in JAVA_HOME or on the PATH, and for the build a Maven 3.9.9 or
rem newer on the PATH.
setlocal
set "root=%~dp0"
set "jar=%root%bundles\org.attls.cli\target\product\attls.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" --list-modules 2>nul | findstr /r "^java.base@2[1-9] ^java.base@[3-9][0-9]" >nul
if errorlevel 1 (
  echo attls: a JDK of Java 21 or newer is needed; set JAVA_HOME to one. 1>&2
  exit /b 2
)
set "product=%root%releng\org.attls.product\target\products\attls-workbench\win32\win32\x86_64"
set "ATTLS_WORKBENCH=%product%\attls-workbench\attls-workbench.cmd"
if /i "%~1"=="workbench" if not exist "%ATTLS_WORKBENCH%" (
  echo attls: building the workbench, which takes a minute or some 1>&2
  pushd "%root%"
  call mvn -B -ntp -q package -pl releng/org.attls.product,bundles/org.attls.pagent.ide -am -Dunpacked -DskipTests -Dspotless.check.skip=true 1>&2
  popd
)
if not exist "%jar%" (
  echo attls: building the command line, which takes a minute or some 1>&2
  pushd "%root%"
  call mvn -B -ntp -q package -pl bundles/org.attls.cli -am -DskipTests -Dspotless.check.skip=true 1>&2
  popd
)
if not exist "%jar%" (
  echo attls: the build failed; Maven 3.9.9 or newer and a JDK of Java 21 or newer are needed. 1>&2
  exit /b 2
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%jar%" %*
exit /b %errorlevel%
