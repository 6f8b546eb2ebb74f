using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace JudicialAnalogs.Server.Telemetry.Otlp;

/// <summary>Sends what this program itself measures, traces and logs. What the web framework would add holds addresses of pages, and with them cases, and is not sent.</summary>
/// <param name="options">Where to.</param>
internal sealed class OtlpExport(OtlpOptions options) : IHostedService, IDisposable
{
    private const string Service = "judicial-analogs";

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    /// <summary>Registers the export where a collector is named.</summary>
    public static void AddTo(IServiceCollection services, ILoggingBuilder logging, OtlpOptions options)
    {
        if (options.Endpoint is null)
            return;
        services.AddSingleton<IHostedService>(new OtlpExport(options));
        if (!options.Logs)
            return;
        logging.AddOpenTelemetry(logs =>
        {
            logs.IncludeFormattedMessage = true;
            logs.SetResourceBuilder(Resource());
            logs.AddOtlpExporter(exporter => Set(exporter, options, "logs"));
        });
        logging.AddFilter<OpenTelemetryLoggerProvider>("Microsoft.AspNetCore", LogLevel.Warning);
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Traces)
        {
            _traces = Sdk.CreateTracerProviderBuilder()
                .SetResourceBuilder(Resource())
                .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(options.TracedShare)))
                .AddSource("JudicialAnalogs.*")
                .AddOtlpExporter(exporter => Set(exporter, options, "traces"))
                .Build();
        }

        if (options.Metrics)
        {
            _metrics = Sdk.CreateMeterProviderBuilder()
                .SetResourceBuilder(Resource())
                .AddMeter(ServerMeter.Name)
                .AddOtlpExporter((exporter, reader) =>
                {
                    Set(exporter, options, "metrics");
                    reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)options.MetricsEvery.TotalMilliseconds;
                })
                .Build();
        }

        return Task.CompletedTask;
    }

    // What is still to be sent goes out when the providers are disposed of, within the exporter's own time limit.
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        Interlocked.Exchange(ref _traces, null)?.Dispose();
        Interlocked.Exchange(ref _metrics, null)?.Dispose();
    }

    private static ResourceBuilder Resource() => ResourceBuilder.CreateEmpty().AddService(Service, serviceVersion: Hosting.Engine.Program, autoGenerateServiceInstanceId: false);

    private static void Set(OtlpExporterOptions exporter, OtlpOptions options, string signal)
    {
        var address = new Uri(options.Endpoint!);
        (exporter.Protocol, exporter.Endpoint) = options.Protocol == OtlpProtocol.Grpc
            ? (OtlpExportProtocol.Grpc, address)
            : (OtlpExportProtocol.HttpProtobuf, new Uri(address, $"{address.AbsolutePath.TrimEnd('/')}/v1/{signal}"));
    }
}
