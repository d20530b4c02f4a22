@echo off
rem Starts the AT-TLS Workbench on Windows.
setlocal
set "here=%~dp0"
if /i "%~1"=="--help" goto help
if /i "%~1"=="-h" goto help
if /i "%~1"=="--version" goto version

call "%here%lib\java.cmd" attls-workbench
if errorlevel 1 exit /b 2

rem Each installation has a folder of its own, since what lies there refers to the installation.
set "key=%here::=%"
set "key=%key:\=_%"
set "state=%LOCALAPPDATA%\attls-workbench\%key: =_%"
if not defined LOCALAPPDATA (
  echo attls-workbench: LOCALAPPDATA is not set, and settings are kept below it; set it. 1>&2
  exit /b 2
)
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
if not exist "%state%" md "%state%"
set "flags=--enable-native-access=ALL-UNNAMED -Xmx1g"
if %java_feature% geq 23 set "flags=%flags% --sun-misc-unsafe-memory-access=allow"

:start
"%java_home%\bin\java.exe" %flags% %ATTLS_JAVA_OPTIONS% -Xlog:disable -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%state%\java.jsa" -jar "%launcher%" -configuration "%state%\configuration" -data "%USERPROFILE%\attls-workspace" %*
rem The platform asks for a restart by its exit code.
if %errorlevel%==23 goto start
if %errorlevel%==24 goto start
exit /b %errorlevel%

:version
for %%j in ("%here%plugins\org.attls.rcp_*.jar") do set "version=%%~nj"
echo attls-workbench %version:org.attls.rcp_=%
exit /b 0

:help
echo attls-workbench [FILE or FOLDER...] [OPTION...]
echo.
echo FILE is opened in an editor, FOLDER as a project. Options, behind files and folders:
echo.
echo   -data FOLDER   the workspace; without it, attls-workspace in your home folder
echo   -nl LOCALE     the language and country, such as en_GB
echo   --version      print the version
echo   --help         print this help
echo.
echo ATTLS_JAVA_OPTIONS holds options for the JVM, such as -Xmx4g.
exit /b 0
