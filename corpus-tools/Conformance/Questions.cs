using JudicialAnalogs.CorpusTools.Demo;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>What the checks ask about: a burglary, made up.</summary>
internal static class Questions
{
    /// <summary>Languages of answers with their codes.</summary>
    public static IReadOnlyList<(V1.Language Language, string Code)> Languages { get; } = [(V1.Language.Russian, "ru"), (V1.Language.Kazakh, "kk"), (V1.Language.English, "en")];

    /// <summary>Context of a call.</summary>
    public static RequestContext In(V1.Language language) => new() { Language = language, Purpose = "conformance" };

    /// <summary>Analogs of the case.</summary>
    public static FindAnalogsRequest Find(V1.Language language = V1.Language.Russian) => new()
    {
        Context = In(language),
        Case = new CaseDescription
        {
            Text = "Через незапертое окно проник в жилой дом и тайно похитил ноутбук и деньги, похищенное вернул.",
            Count = Burglary(),
        },
    };

    /// <summary>A whole draft, punished far above what is usual.</summary>
    public static AssessDraftRequest Assess(string key, V1.Language language = V1.Language.Russian) => new()
    {
        Context = In(language),
        IdempotencyKey = key,
        Case = new CaseDescription { Text = DemoDraft.Russian() },
    };

    /// <summary>The count as a case-management system would give it.</summary>
    public static CaseCount Burglary() => new()
    {
        Found = new Qualification { Article = "188", Part = "3", Points = { "3" } },
        Factors = { "53(1)(6)" },
        Plea = Plea.Admitted,
    };
}
