@echo off
rem Sets java_home and java_feature to those of a Java 21 or newer: JAVA_HOME, the one on the PATH, the
rem usual places. The argument is the name of the command that asks.
set "java_feature=0"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if %java_feature% geq 21 exit /b 0
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :consider "%%~dp$PATH:j.."
if %java_feature% geq 21 exit /b 0
for %%p in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Semeru" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto") do (
  if exist "%%~p" for /d %%d in ("%%~p\*") do call :consider "%%~d"
)
if %java_feature% geq 21 exit /b 0
echo %~1: Java 21 or newer is needed and was not found. 1>&2
echo Install one, for example Temurin; a JRE is enough. Set JAVA_HOME to it. 1>&2
exit /b 1

rem Takes the Java home of the argument if it is newer than the one found so far.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "found=0"
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=.+-" %%f in ("%%~v") do set "found=%%f"
)
if %found% gtr %java_feature% (
  set "java_feature=%found%"
  set "java_home=%~1"
)
exit /b 0
