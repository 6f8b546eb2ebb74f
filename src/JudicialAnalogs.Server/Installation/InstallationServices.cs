using JudicialAnalogs.Server.Alerts;
using JudicialAnalogs.Server.Assistant;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Installation.Card;
using JudicialAnalogs.Server.Intake;
using JudicialAnalogs.Server.Reviews;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Installation;

/// <summary>What keeps an installation: imports, reviews, state and card. The gRPC services and the administrator's pages call the same.</summary>
internal static class InstallationServices
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddInstallation(this IServiceCollection services, Engine engine, ArchiveFolder folder) => services
        .AddSingleton(folder)
        .AddSingleton(new ServerStart(engine.Time))
        .AddSingleton(new AssistantSwitch(folder.AssistantOff, engine.Records.Ledger))
        .AddSingleton(new AlertSwitch(folder.AlertsOff, engine.Records.Ledger))
        .AddSingleton(new ImportShelf(folder.Imports))
        .AddSingleton(new ErrorReview(engine.Records))
        .AddSingleton<ExtractionReview>()
        .AddSingleton<ActIntake>()
        .AddSingleton<ImportDesk>()
        .AddSingleton<UploadReader>()
        .AddSingleton<CardAnswers>()
        .AddSingleton<StatusAnswers>()
        .AddSingleton<IndexRebuild>();
}
