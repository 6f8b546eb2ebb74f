# Multi-stage build of the server. Not built in this project's own CI: no container engine is available there.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish corpus-tools/corpus-tools.csproj -c Release -o /app --self-contained false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN useradd --system --uid 10001 --create-home analogs && mkdir /data && chown analogs /data
WORKDIR /app
COPY --from=build /app .
USER analogs
VOLUME /data
# The server listens on the loopback address alone until settings give it certificates and a sign-in (deploy/analogs.json): till then share its network with
# a gate that knows the callers, as deploy/compose.yaml does. Health over HTTP: /health/live, /health/ready, /health/startup on port 5081.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["/app/analogs", "status", "--server", "http://127.0.0.1:5080"]
ENTRYPOINT ["/app/analogs"]
CMD ["serve", "--data", "/data"]
