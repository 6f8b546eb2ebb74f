using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests;

/// <summary>Requests that tests begin from: a burglary that was decided often.</summary>
internal static class Asked
{
    public const string Facts = "Подсудимый через окно проник в дом и похитил телевизор и инструменты, был задержан соседями.";

    public static RequestContext In(V1.Language language) => new() { Language = language, Purpose = "test" };

    public static CaseDescription Burglary() => new()
    {
        Text = Facts,
        Count = new CaseCount { Found = new Qualification { Article = "188", Part = "3", Points = { "3" } }, Factors = { "53(1)(6)" }, Plea = Plea.Admitted },
        Procedure = Procedure.General,
        DecidedOn = new Day { Year = 2026, Month = 1, Day_ = 15 },
    };

    public static Punishment Months(double months) => new() { Form = PunishmentForm.Imprisonment, Amount = months, Unit = PunishmentUnit.Months };

    public static FindAnalogsRequest Find() => new() { Context = In(V1.Language.Russian), Case = Burglary() };

    /// <summary>A draft: 84 months is far above every decided count, 28 is usual.</summary>
    public static AssessDraftRequest Assess(string key, double months = 84) =>
        new() { Context = In(V1.Language.Russian), IdempotencyKey = key, Case = Burglary(), Punishment = Months(months) };

    /// <summary>The same draft as another system of the court hands it over.</summary>
    public static PrepareCaseRequest Prepare(string key, double months = 84) =>
        new() { Context = In(V1.Language.Russian), IdempotencyKey = key, Case = Burglary(), Punishment = Months(months), ReturnTo = "https://cases.example/1-26" };

    public static RecordReasonRequest Reason(string key, string draft) => new()
    {
        Context = In(V1.Language.Russian),
        IdempotencyKey = key,
        DraftId = draft,
        Category = ReasonCategory.GravityOfConsequences,
        Text = "Тяжесть последствий.",
    };

    public static FinalizeDraftRequest Finalize(string key, string draft) => new() { Context = In(V1.Language.Russian), IdempotencyKey = key, DraftId = draft };
}
