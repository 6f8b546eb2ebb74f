using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.CorpusTools.Synthesis.Noises;

namespace JudicialAnalogs.CorpusTools.Tests.Synthesis.Noises;

public sealed class NoisyActTests
{
    private const string All = "all";

    private static readonly SyntheticOptions Quiet = new() { Count = 24, Seed = 5 };

    public static TheoryData<string> Kinds() => [.. Enum.GetNames<Noise>(), All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_gold_moves_with_the_text(string kind)
    {
        foreach (var act in SyntheticArchive.Generate(Quiet with { Noises = Noises(kind) }))
        {
            Assert.Equal(0, act.Gold.Segments[0].Start);
            Assert.Equal(act.Text.Length, act.Gold.Segments.Sum(segment => segment.Length));
            Assert.All(act.Gold.PersonalData, datum => Assert.Equal(datum.Text, act.Text.Substring(datum.Start, datum.Length)));
            var quotes = act.Gold.KeyArguments.Select(argument => argument.Quote)
                .Concat(act.Gold.Defendants.SelectMany(person => person.Mitigating.Concat(person.Aggravating).Concat(person.RejectedFactors)).Select(factor => factor.Quote));
            Assert.All(quotes, quote => Assert.Contains(quote, act.Text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Digits_and_the_label_stay_as_they_are(string kind)
    {
        var disturbed = 0;
        foreach (var (quiet, noisy) in SyntheticArchive.Generate(Quiet).Zip(SyntheticArchive.Generate(Quiet with { Noises = Noises(kind) })))
        {
            Assert.Equal(quiet.Text.Split('\n')[0], noisy.Text.Split('\n')[0]);
            disturbed += quiet.Text == noisy.Text ? 0 : 1;
            if (!Noises(kind).Contains(Noise.Pages))
                Assert.Equal(quiet.Text.Where(char.IsAsciiDigit), noisy.Text.Where(char.IsAsciiDigit));
        }

        Assert.InRange(disturbed, Quiet.Count * 3 / 4, Quiet.Count);
    }

    [Fact]
    public void The_same_options_give_the_same_text()
    {
        var options = Quiet with { Noises = Enum.GetValues<Noise>() };

        Assert.Equal(SyntheticArchive.Generate(options).Select(act => act.Text), SyntheticArchive.Generate(options).Select(act => act.Text));
    }

    [Fact]
    public void Without_noise_the_text_is_as_it_was_written()
    {
        var noisy = new NoisyText("abc");
        Assert.Equal("abc", noisy.Finish());

        var moved = new NoisyText("abcd");
        moved.Keep();
        moved.Insert("--");
        moved.Drop();
        moved.Put('X');
        Assert.Equal("a--Xd", moved.Finish());
        Assert.Equal((3, 2), moved.Moved(2, 2));
    }

    private static Noise[] Noises(string kind) => kind == All ? Enum.GetValues<Noise>() : [Enum.Parse<Noise>(kind)];
}
