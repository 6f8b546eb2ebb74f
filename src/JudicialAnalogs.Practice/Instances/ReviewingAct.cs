using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Instances;

/// <summary>A higher court's act as far as finding the judgment it reviews needs it. It stands apart from the units: an act of which no count was read reviews too.</summary>
internal sealed record ReviewingAct
{
    /// <summary>What it did.</summary>
    public required Review Review { get; init; }

    /// <summary>The court reviewed as a key; 0 when not read.</summary>
    public ulong CourtKey { get; private init; }

    /// <summary>Day of the judgment reviewed; null when not read.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>Number of the case reviewed as a key; 0 where the act names none beside its own.</summary>
    public ulong CaseKey { get; private init; }

    /// <summary>The act's own case number as a key, under which some courts keep the case through all instances.</summary>
    public ulong OwnCaseKey { get; private init; }

    /// <summary>1 for an appeal, 2 for a cassation.</summary>
    public int Rank { get; private init; }

    /// <summary>True where persons are judged.</summary>
    public bool Criminal { get; private init; }

    /// <summary>Articles it names as charged or found.</summary>
    public IReadOnlySet<string> Articles { get; private init; } = new HashSet<string>();

    /// <summary>Parts it names as found, <c>УК 188(3)</c>.</summary>
    public IReadOnlySet<string> Parts { get; private init; } = new HashSet<string>();

    /// <summary>What an act reviews; null for an act of first instance and where what was decided was not read.</summary>
    public static ReviewingAct? Of(CourtAct act)
    {
        if (act.Reviewed is not { Outcome: AppealOutcome.Upheld or AppealOutcome.Changed or AppealOutcome.Cancelled } reviewed)
            return null;
        var counts = act.Defendants.SelectMany(defendant => defendant.Counts).ToList();
        return new ReviewingAct
        {
            Review = new Review(act.Id, act.Court, act.CaseNumber, act.Date, reviewed.Outcome, reviewed.Span),
            CourtKey = CaseNumbers.HashOfName(reviewed.Court),
            Date = reviewed.Date,
            CaseKey = CaseNumbers.HashOf(reviewed.CaseNumber),
            OwnCaseKey = CaseNumbers.HashOf(act.CaseNumber),
            Rank = InstanceRank.Of(act.Kind, act.Instance),
            Criminal = act.Defendants.Count > 0,
            Articles = counts.SelectMany(count => new[] { count.Charged, count.Found }).Where(found => found is not null).Select(found => found!.Article).ToHashSet(StringComparer.Ordinal),
            Parts = counts.Where(count => count.Found?.Part is not null).Select(count => count.Found!.PartReference.ToString()).ToHashSet(StringComparer.Ordinal),
        };
    }
}
