@echo off
rem HistoKMeans on the command line. Finds Java (JAVA_HOME, then PATH), chooses
rem flags that suit what is asked, and runs it: the exit code is the program's.
rem JAVA_OPTS holds flags of your own; they come last.
rem
rem The first run that succeeds leaves its classes in an archive in
rem %LOCALAPPDATA%\histokmeans, from which later runs start faster. Where there
rem cannot be one, everything works without it.

setlocal EnableExtensions DisableDelayedExpansion
set "JAR=%~dp0..\lib\histokmeans.jar"
if exist "%JAR%" goto java
echo There is no "%JAR%". Unpack the zip again, whole.>&2
exit /b 127

:java
set "JAVA="
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA goto version
echo There is no Java. Install Java 8 or newer, or set JAVA_HOME to the folder of one.>&2
exit /b 127

rem To start Java and ask takes as long as a small image.
:version
set "VERSION="
for %%J in ("%JAVA%") do set "ROOT=%%~dpJ.."
if not exist "%ROOT%\release" set "ROOT=%ROOT%\.."
if exist "%ROOT%\release" for /f "usebackq tokens=1,* delims==" %%a in ("%ROOT%\release") do if "%%a"=="JAVA_VERSION" set "VERSION=%%~b"
if not defined VERSION for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /c:" version ""') do set "VERSION=%%~v"
set "MAJOR="
for /f "tokens=1,2 delims=.-+_" %%a in ("%VERSION%") do (
	set "MAJOR=%%a"
	if "%%a"=="1" set "MAJOR=%%b"
)
if not defined MAJOR set "MAJOR=0"
if %MAJOR% geq 8 goto words
echo HistoKMeans needs Java 8 or newer, but "%JAVA%" is Java %VERSION%. Install a newer one, or set JAVA_HOME to its folder.>&2
exit /b 127

rem Whether the job is over before the full compiler has got going: few images,
rem none of 100 MB, fewer than 1000 clusters.
:words
set "TASK=%~1"
set "SHORT=yes"
if "%TASK%"=="batch" set "SHORT="
if "%TASK%"=="macro" set "SHORT="
set "IMAGES=0"
set "LAST="
:word
if "%~1"=="" goto flags
set "WORD=%~1"
set "SIZE="
if "%LAST%"=="-k" set "LAST=--k"
if "%LAST%"=="--k" if not "%WORD:~3%"=="" set "SHORT="
if exist "%WORD%\*" if not "%LAST%"=="-o" if not "%LAST%"=="--out" for %%F in ("%WORD%\*") do set /a IMAGES+=1
set "LAST=%WORD%"
if exist "%WORD%" if not exist "%WORD%\*" for %%F in ("%WORD%") do set "SIZE=%%~zF"
if defined SIZE set /a IMAGES+=1
if defined SIZE if not "%SIZE:~8%"=="" set "SHORT="
if %IMAGES% gtr 8 set "SHORT="
shift
goto word

:flags
set "FLAGS=-XX:+IgnoreUnrecognizedVMOptions"
set "CHOSEN= %JAVA_OPTS% %JDK_JAVA_OPTIONS% %JAVA_TOOL_OPTIONS% "
set "CHOSEN=%CHOSEN:"=%"
if not defined SHORT goto archive
set "FLAGS=%FLAGS% -XX:TieredStopAtLevel=1"
rem Java refuses two collectors.
if "%CHOSEN:-XX:+Use=%"=="%CHOSEN%" set "FLAGS=%FLAGS% -XX:+UseSerialGC"

rem A macro wants what the jar allows, and may read any object. Otherwise Java
rem need not look into the jar before it starts, and refuses all objects.
:archive
set MAIN="-Djdk.serialFilter=!*" %JAVA_OPTS% -cp "%JAR%" org.histokmeans.cli.Main
if "%TASK%"=="macro" set MAIN=%JAVA_OPTS% -jar "%JAR%"

rem Java itself looks whether the jar still has the size and the time of when
rem the archive was made.
set "PART="
if %MAJOR% lss 13 goto run
if not "%CHOSEN:-Xshare=%"=="%CHOSEN%" goto run
if not "%CHOSEN:Archive=%"=="%CHOSEN%" goto run
if not defined LOCALAPPDATA goto run
set "CACHE=%LOCALAPPDATA%\histokmeans"
for %%F in ("%JAR%") do set "KEY=%VERSION%-%%~zF-%%~tF"
set "KEY=%KEY:/=-%"
set "KEY=%KEY::=-%"
set "KEY=%KEY: =-%"
set "ARCHIVE=%CACHE%\java%KEY%.jsa"
set "QUIET=-Xlog:disable -XX:+DisplayVMOutputToStderr"
if %MAJOR% geq 19 set "QUIET=%QUIET% -XX:+AutoCreateSharedArchive"
if not exist "%ARCHIVE%" goto first
set FLAGS=%FLAGS% %QUIET% "-XX:SharedArchiveFile=%ARCHIVE%"
goto run

rem These tasks need most of the classes.
:first
for %%T in (segment apply compare train) do if "%TASK%"=="%%T" set "PART=%ARCHIVE%.%RANDOM%%RANDOM%"
if not defined PART goto run
if not exist "%CACHE%" mkdir "%CACHE%" 2> nul
set "PROBE=%PART%.probe"
2> nul (echo.> "%PROBE%")
if not exist "%PROBE%" set "PART="
if not defined PART goto run
del "%PROBE%"
forfiles /p "%CACHE%" /m *.jsa* /d -30 /c "cmd /c del @path" > nul 2>&1
set "MAKE=ArchiveClassesAtExit"
if %MAJOR% geq 19 set "MAKE=SharedArchiveFile"
set FLAGS=%FLAGS% %QUIET% "-XX:%MAKE%=%PART%"

:run
"%JAVA%" %FLAGS% %MAIN% %*
set "CODE=%ERRORLEVEL%"
if not defined PART goto end
if %CODE% equ 0 move /y "%PART%" "%ARCHIVE%" > nul 2>&1
if exist "%PART%" del "%PART%" > nul 2>&1

:end
exit /b %CODE%
