# escape=`
FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8
SHELL ["powershell", "-Command"]
WORKDIR C:\inetpub\wwwroot
RUN Install-WindowsFeature Web-Server; `
    Remove-Item -Recurse C:\inetpub\wwwroot\*
COPY bin\ .\bin\
EXPOSE 80
