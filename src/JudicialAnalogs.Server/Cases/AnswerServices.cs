using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Search;
using JudicialAnalogs.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Cases;

/// <summary>What puts answers together over an archive: the same for one that is served and for an earlier state made again.</summary>
internal static class AnswerServices
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddAnswers(this IServiceCollection services, Engine engine) => services
        .AddSingleton(engine)
        .AddSingleton(engine.Records.Acts)
        .AddSingleton<ITermSource>(AnalyzedTerms.ForArchive)
        .AddSingleton(new CaseReader(new ActReader(new ReadingOptions { FactsAlone = true }), engine.Time))
        .AddSingleton<PassageReader>()
        .AddSingleton<ReviewReader>()
        .AddSingleton<ActInstances>()
        .AddSingleton<PracticeAnswers>()
        .AddSingleton<AnalogQuestions>()
        .AddSingleton<DraftAnswers>()
        .AddSingleton<DraftAssessor>();
}
