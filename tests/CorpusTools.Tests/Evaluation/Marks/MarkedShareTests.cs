using JudicialAnalogs.CorpusTools.Evaluation.Marks;

namespace JudicialAnalogs.CorpusTools.Tests.Evaluation.Marks;

public class MarkedShareTests
{
    [Theory]
    [InlineData(4, 1)]
    [InlineData(4, 10)]
    [InlineData(1, 40)]
    public void Below_five_drafts_or_analogs_there_is_no_figure(int drafts, int analogs)
    {
        var share = MarkedShare.Of("few", Analogs(drafts, analogs, (_, place) => place == 0));

        Assert.Null(share.Share);
        Assert.Null(share.Lower);
        Assert.Equal((drafts * analogs, drafts), (share.Shown, share.NotSimilar));
    }

    [Fact]
    public void The_interval_of_marks_scattered_over_drafts_is_the_plain_score_interval()
    {
        // 20 of 200, at most one a draft: drafts differ no more than chance would have it, so nothing is taken off.
        var share = MarkedShare.Of("scattered", Analogs(40, 5, (draft, place) => (draft + place) % 10 == 0));

        Assert.Equal(0.1, share.Share!.Value, 12);
        Assert.Equal(200, share.EffectiveSize!.Value, 9);
        // Wilson's interval for 20 of 200.
        Assert.Equal((0.0657, 0.1494), (Math.Round(share.Lower!.Value, 4), Math.Round(share.Upper!.Value, 4)));
    }

    [Fact]
    public void Marks_heaped_on_few_drafts_widen_the_interval()
    {
        var scattered = MarkedShare.Of("scattered", Analogs(20, 10, (_, place) => place == 0));
        var heaped = MarkedShare.Of("heaped", Analogs(20, 10, (draft, _) => draft < 2));

        Assert.Equal(scattered.Share, heaped.Share);
        Assert.True(heaped.EffectiveSize < 25, "two drafts of twenty say little more than twenty analogs would");
        Assert.Equal(200, scattered.EffectiveSize!.Value, 9);
        Assert.True(heaped.Upper - heaped.Lower > 2 * (scattered.Upper - scattered.Lower));
    }

    [Fact]
    public void Without_any_mark_the_number_of_drafts_bounds_the_share()
    {
        var share = MarkedShare.Of("none", Analogs(30, 10, (_, _) => false));

        Assert.Equal((0.0, 0.0, 30.0), (share.Share!.Value, share.Lower!.Value, share.EffectiveSize!.Value));
        Assert.Equal(0.1135, share.Upper!.Value, 4);
    }

    private static List<ShownAnalog> Analogs(int drafts, int each, Func<int, int, bool> marked) =>
        [.. Enumerable.Range(0, drafts).SelectMany(draft => Enumerable.Range(0, each).Select(place => new ShownAnalog($"d{draft}", "УК 188", "Russian to Russian", marked(draft, place))))];
}
