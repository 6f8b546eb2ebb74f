using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Tests.Profiles;

public class LawSplitTests
{
    private static readonly DateOnly Amended = new(2024, 7, 1);
    private static readonly DateOnly Reworded = new(2025, 1, 1);

    // 36 to 84 months before July 2024, 24 to 84 since; in 2025 other words of the same sanction.
    private static readonly History Known = new([Version(new(2015, 1, 1), new(2024, 6, 30), 36), Version(Amended, new(2024, 12, 31), 24), Version(Reworded, null, 24)]);

    [Fact]
    public void The_group_is_cut_where_the_sanction_last_changed_and_each_side_has_its_own_size()
    {
        DecidedCount[] group = [.. Enumerable.Range(0, 4).Select(i => Decided($"old-{i}", new(2023, 5, 1), new(2023, 9, 1), 60)), .. Enumerable.Range(0, 6).Select(i => Decided($"new-{i}", new(2025, 2, 1), new(2025, 5, 1), 30))];

        var split = Of(group)!;

        Assert.Equal((Amended, 36m, 24m), (split.Change.Day, split.Change.Before!.Sanction!.Alternatives[0].Minimum, split.Change.After!.Alternatives[0].Minimum));
        Assert.Equal((4, EvidenceTier.CasesOnly, 6, EvidenceTier.Few), (split.CountsBefore.Count, split.Before.Evidence.Tier, split.CountsAfter.Count, split.After.Evidence.Tier));
        Assert.Equal(36m, split.Before.Shares[0].Bounds!.Minimum);
        Assert.Equal(24m, split.After.Shares[0].Bounds!.Minimum);
    }

    [Fact]
    public void An_offence_before_the_change_judged_by_the_milder_law_since_counts_as_since()
    {
        var reaches = Decided("reaches", new(2024, 5, 1), new(2024, 9, 1), 30);
        var before = Decided("before", new(2024, 5, 1), new(2024, 6, 1), 50);

        var split = Of([reaches, before])!;

        Assert.Equal(("before", "reaches"), (split.CountsBefore[0].Address.ActId, split.CountsAfter[0].Address.ActId));
    }

    [Fact]
    public void Without_a_day_of_the_offence_the_day_of_the_act_decides()
    {
        var split = Of([Decided("old", null, new(2024, 6, 30), 50), Decided("new", null, new(2024, 7, 1), 30)])!;

        Assert.Equal(("old", "new"), (split.CountsBefore[0].Address.ActId, split.CountsAfter[0].Address.ActId));
    }

    [Fact]
    public void A_group_on_one_side_is_not_cut() => Assert.Null(Of([Decided("new", null, new(2025, 6, 1), 30)]));

    [Fact]
    public void Where_the_wording_before_is_not_known_the_split_says_so()
    {
        var split = LawSplit.Of(
            [Decided("old", null, new(2019, 1, 1), 50), Decided("new", null, new(2026, 7, 1), 30)], LikenessWeights.Even, MadeUpCount.Burglary, new DateOnly(2026, 8, 1), Drawn.Law(), CountTable.Empty)!;

        Assert.Null(split.Change.Before);
        Assert.Equal(KnownSanctions.Instance.CertainSince(NormRef.Parse("УК 188(3)")), split.Change.Day);
    }

    private static LawSplit? Of(DecidedCount[] group) =>
        LawSplit.Of(group, LikenessWeights.Even, MadeUpCount.Burglary, new DateOnly(2026, 1, 1), Drawn.Law(Known), CountTable.Empty);

    private static DecidedCount Decided(string act, DateOnly? offence, DateOnly decided, decimal months)
    {
        var count = MadeUpCount.Of(act, MadeUpCount.Months(months));
        return count with { DecidedOn = decided, Facts = count.Facts with { OffenceDate = offence } };
    }

    private static SanctionVersion Version(DateOnly from, DateOnly? to, decimal minimum) => new(
        from, to, new Sanction(NormRef.Parse("УК 188(3)"), [new SanctionAlternative(PunishmentKind.Imprisonment, minimum, 84, PunishmentUnit.Months)], [], []));

    private sealed class History(IReadOnlyList<SanctionVersion> versions) : ISanctionHistory
    {
        public IReadOnlyList<SanctionVersion> Versions(NormRef place) => versions;
    }
}
