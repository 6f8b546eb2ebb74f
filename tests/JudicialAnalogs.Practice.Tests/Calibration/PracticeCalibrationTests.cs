using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Tests.Divergence;

namespace JudicialAnalogs.Practice.Tests.Calibration;

public class PracticeCalibrationTests
{
    private static readonly List<DecidedCount> Counts = new CleanPractice(11).Draw(300, "a-");

    [Fact]
    public void The_same_counts_give_the_same_version_whatever_the_order_of_import()
    {
        var (one, other) = (Fit(Counts), Fit(Counts.AsEnumerable().Reverse()));

        Assert.Equal(one.Version, other.Version);
        Assert.NotEqual(one.Version, Fit(Counts.Skip(1)).Version);
        Assert.NotEqual(one.Version, PracticeCalibration.Empty.Version);
    }

    [Fact]
    public void Every_stratum_shows_its_counts_its_scores_and_how_often_its_own_decisions_would_have_been_flagged()
    {
        var calibration = Fit(Counts);

        Assert.Equal(["УК 188(3)|*|*", "УК 188(3)|*|General", "УК 188(3)|3|General", "УК 188|*|*", "УК ch6|*|*", "УК ch6|*|General"], calibration.Strata.Select(stratum => stratum.Stratum.Key));
        var stratum = calibration.Strata.First();
        Assert.Equal((Lawful(Counts).Count, Lawful(Counts).Count), (calibration.Learned, stratum.Counts));
        // About a third of the counts came too early to be judged by others before them.
        Assert.InRange(stratum.State.Count, 180, 210);
        Assert.Equal(stratum.State.Scores.Order(), stratum.State.Scores);
        Assert.Equal(stratum.State.Count - 59, stratum.Realised.Judged);
        Assert.InRange(stratum.Realised.Sharp, 0, 12);
        Assert.Empty(calibration.Drift);
    }

    [Fact]
    public void Decisions_under_a_sanction_that_is_no_more_are_left_out()
    {
        var since = KnownSanctions.Instance.CertainSince(Law.Norms.NormRef.Parse("УК 188(3)"))!.Value;
        var old = Counts.Take(100).Select(count => count with { Address = count.Address with { ActId = "old-" + count.Address.ActId }, DecidedOn = since.AddYears(-1) });

        Assert.Equal(Lawful(Counts).Count, PracticeCalibration.Fit(MadeUpCount.Table([.. Counts, .. old]), new Changed(since), CancellationToken.None).Learned);
        Assert.Equal(Lawful([.. Counts, .. old]).Count, PracticeCalibration.Fit(MadeUpCount.Table([.. Counts, .. old]), KnownSanctions.Instance, CancellationToken.None).Learned);
    }

    [Fact]
    public void Decisions_outside_the_law_are_no_practice()
    {
        // УК 188(3) threatens at most seven years.
        var above = Counts.Take(20).Select(count => count with { Address = count.Address with { ActId = "above-" + count.Address.ActId }, Punishment = MadeUpCount.Months(96) });

        Assert.Equal(Fit(Counts).Version, Fit([.. Counts, .. above]).Version);
    }

    [Fact]
    public void Decisions_whose_sanction_is_not_known_are_measured_like_all_others_of_their_part()
    {
        var since = KnownSanctions.Instance.CertainSince(Law.Norms.NormRef.Parse("УК 188(3)"))!.Value;
        var old = Counts.Select(count => count with { Address = count.Address with { ActId = "a-" + count.Address.ActId }, DecidedOn = since.AddYears(-1), Facts = count.Facts with { OffenceDate = null } });
        var same = Counts.Select(count => count with { Address = count.Address with { ActId = "b-" + count.Address.ActId }, DecidedOn = since.AddYears(1), Facts = count.Facts with { OffenceDate = null } });
        var calibration = Fit([.. old, .. same]);
        var test = new PunishmentDivergenceTest(KnownSanctions.Instance, new DivergenceOptions());

        var finding = test.Assess(calibration, MadeUpCount.Table([.. old, .. same]), Counts[0].Facts, MadeUpCount.Months(36), since.AddYears(1));

        Assert.InRange(finding.UsualSizes!.High, finding.UsualSizes.Middle, 1.7m * finding.UsualSizes.Middle);
    }

    [Fact]
    public void A_change_of_practice_in_the_newest_decisions_is_named()
    {
        var counts = new CleanPractice(11).Draw(900, "a-").Select((count, i) => i < 780 ? count : count with { Punishment = MadeUpCount.Months(84), DecidedOn = new DateOnly(2025, 6, 1).AddDays(i % 60) });

        var drift = Fit(counts).Drift.ToList();

        Assert.Contains(drift, change => change.Stratum.Key == "УК 188(3)|3|General" && change.Since is > 3 and < 20);
    }

    [Fact]
    public void Nothing_learned_is_a_calibration_too()
    {
        Assert.Empty(PracticeCalibration.Empty.Strata);
        Assert.Empty(Fit([]).Strata);
        Assert.Equal(0, Fit([]).Learned);
    }

    [Fact]
    public void Protected_traits_the_court_and_the_place_move_nothing() =>
        Assert.Equal(Fit(Counts).Version, Fit(Counts.Select(count => count with
        {
            Court = "Другой суд",
            Region = "Другая область",
            Language = Law.Norms.LawLanguage.Kazakh,
        })).Version);

    private static PracticeCalibration Fit(IEnumerable<DecidedCount> counts) =>
        PracticeCalibration.Fit(MadeUpCount.Table(counts), KnownSanctions.Instance, CancellationToken.None);

    // Before the day the part threatened half of what it does now.
    private sealed class Changed(DateOnly since) : ISanctionSource
    {
        public Sanction? Find(Law.Norms.NormRef part, DateOnly day) => KnownSanctions.Instance.Newest(part) is { } now && day < since
            ? now with { Alternatives = [.. now.Alternatives.Select(alternative => alternative with { Maximum = alternative.Maximum / 2 })] }
            : KnownSanctions.Instance.Newest(part);
    }

    private static List<DecidedCount> Lawful(IEnumerable<DecidedCount> counts)
    {
        var law = new LawfulnessCases(new ApplicableSanctions(null));
        return [.. counts.Where(count => law.Check(count.Facts, count.Punishment!, count.DecidedOn!.Value).All(result => result.State != LawfulnessState.OutsideTheLaw))];
    }
}
