using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Server.Assistant;
using JudicialAnalogs.Server.Audit;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Hosting.Health;
using JudicialAnalogs.Server.Hosting.Listening;
using JudicialAnalogs.Server.Hosting.Stopping;
using JudicialAnalogs.Server.Installation;
using JudicialAnalogs.Server.Limits;
using JudicialAnalogs.Server.Marks;
using JudicialAnalogs.Server.Norms;
using JudicialAnalogs.Server.Notes;
using JudicialAnalogs.Server.Panel;
using JudicialAnalogs.Server.Panel.Arrival;
using JudicialAnalogs.Server.Panel.Embed;
using JudicialAnalogs.Server.Services;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.SignIn.Access;
using JudicialAnalogs.Server.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server;

/// <summary>The host: gRPC on one port, the panel and gRPC-Web on another.</summary>
public static class AnalogsServer
{
    /// <summary>Builds the server over an open engine, which it does not dispose of.</summary>
    /// <param name="engine">Engine.</param>
    /// <param name="options">Settings.</param>
    /// <param name="logging">Where it logs to.</param>
    /// <param name="assistant">A language model that may summarize answers; null for none.</param>
    public static WebApplication Build(Engine engine, AnalogsOptions options, Action<ILoggingBuilder> logging, AssistantOptions? assistant = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(AnalogsServer).Assembly.GetName().Name });
        logging(builder.Logging);
        builder.Listen(options.Listen, engine.Time);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            options.Limits.Connections.SetOn(kestrel.Limits);
            kestrel.ListenForMetrics(options.Listen.Ip, options.Telemetry);
        });
        builder.Services.AddRouting();
        builder.Services.AddGracefulStop(options.Stopping);
        var folder = new ArchiveFolder(options.Data.Folder);
        builder.Services.AddSingleton(options.Panel);
        builder.Services.AddLimits(options.Limits);
        builder.Services.AddTelemetry(builder.Logging, options.Telemetry);
        builder.Services.AddAnswers(engine);
        builder.Services.AddSingleton(engine.Time);
        builder.Services.AddSingleton(new ActReader());
        builder.Services.AddSingleton<ArchiveChanged>();
        builder.Services.AddSingleton<AnalogMarks>();
        builder.Services.AddSingleton<DraftAssessments>();
        builder.Services.AddSingleton<NormAnswers>();
        builder.Services.AddSingleton<SearchNotes>();
        builder.Services.AddInstallation(engine, folder);
        builder.Services.AddSingleton<SearchNoteExport>();
        builder.Services.AddSingleton(services => new PracticeAssistant(
            assistant, services.GetRequiredService<AssistantSwitch>(), engine.Time, services.GetRequiredService<ILogger<PracticeAssistant>>()));
        builder.Services.AddSingleton<SummaryAnswers>();
        builder.Services.AddSingleton(_ => CheckpointKey.OpenOrMake(options.Ledger.CheckpointKeyFile ?? folder.CheckpointKey));
        builder.Services.AddSingleton(services => new LedgerCheckpointer(
            engine.Records.Ledger, services.GetRequiredService<CheckpointKey>(), new CheckpointCadence(options.Ledger.CheckpointEntries, options.Ledger.CheckpointInterval), engine.Time));
        builder.Services.AddHostedService<CheckpointService>();
        builder.Services.AddHostedService<FollowerService>();
        builder.Services.AddSingleton(services => new IndexPatrol(engine, options.Data.IndexCheckInterval, services.GetRequiredService<ILogger<IndexPatrol>>()));
        builder.Services.AddHostedService(services => services.GetRequiredService<IndexPatrol>());
        builder.Services.AddArrival(engine, folder);
        builder.Services.AddEmbedding(options.Panel.EmbedOrigins);
        builder.Services.AddSignIn(options.SignIn, options.Listen.IsLoopback);
        builder.Services.AddGrpc(grpc =>
        {
            grpc.MaxReceiveMessageSize = options.Limits.LargestMessage;
            grpc.Interceptors.Add<FaultInterceptor>();
            grpc.Interceptors.Add<StoppingInterceptor>();
            grpc.Interceptors.Add<LimitInterceptor>();
            grpc.Interceptors.Add<CallRules>();
        });
        builder.Services.AddGrpcReflection();
        builder.Services.AddHealth(ServiceMap.Names);
        builder.Services.AddAudit();
        builder.Services.AddPanel(folder);

        var app = builder.Build();
        app.UseMetricsPort(options.Telemetry);
        app.UseStrictTransport(options.Listen.Tls);
        app.UseRouting();
        app.UseGracefulStop();
        app.UseGrpcWeb(new GrpcWebOptions { DefaultEnabled = true });
        app.UseCallFigures();
        app.UseSignIn();
        app.UseRequestBytes();
        app.MapGrpcService<AnalogGrpcService>();
        app.MapGrpcService<DraftGrpcService>();
        app.MapGrpcService<LawGrpcService>();
        app.MapGrpcService<CorpusGrpcService>();
        app.MapGrpcService<AuditGrpcService>();
        app.MapGrpcService<SystemGrpcService>();
        app.MapGrpcHealthChecksService();
        app.MapGrpcReflectionService();
        app.MapHealth();
        app.MapPanel();
        app.MapMetrics(options.Telemetry);
        return app;
    }
}
