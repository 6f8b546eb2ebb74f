using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Tests;

/// <summary>A decided count for tests: a usual burglary unless told otherwise.</summary>
internal static class MadeUpCount
{
    public static DecidedCount Of(
        string act,
        Punishment? punishment = null,
        Qualification? found = null,
        string region = "Первая область",
        Procedure procedure = Procedure.General,
        params string[] factors) => new()
        {
            Address = new CountAddress(act, 0, 0),
            Facts = new CaseCount
            {
                Found = found ?? Burglary,
                Factors = factors.Select(FactorCode.Parse).ToHashSet(),
                Procedure = procedure,
            },
            Punishment = punishment,
            Kind = ActKind.Verdict,
            Court = "Районный суд № 1",
            Region = region,
            CaseNumber = "1-" + act,
            DecidedOn = new DateOnly(2025, 1, 15),
            Language = LawLanguage.Russian,
        };

    public static Qualification Burglary { get; } = new("188", "3", ["3"]);

    public static Punishment Months(decimal months) => new(PunishmentKind.Imprisonment, months, PunishmentUnit.Months);

    public static CountTable Table(IEnumerable<DecidedCount> counts) =>
        new(counts.GroupBy(count => count.Address.ActId).Select(act => KeyValuePair.Create(act.Key, act.ToArray())), 1);

    public static CaseQuery Query(DecidedCount like, AnalogFilter? filter = null) => new()
    {
        Facts = "",
        Count = like.Facts,
        Region = like.Region,
        DecidedOn = new DateOnly(2026, 1, 1),
        Filter = filter ?? AnalogFilter.None,
    };
}
