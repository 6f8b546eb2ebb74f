using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Language.Analysis;
using JudicialAnalogs.Language.Languages;

namespace JudicialAnalogs.Language.Tests.Analysis;

public class AnalyzerTests
{
    [Fact]
    public void Inflected_forms_share_a_term_in_both_languages()
    {
        Assert.Equal(Terms("кражи чужого имущества"), Terms("кражу чужому имуществу"));
        Assert.Equal(Terms("тұрғын үйдің терезесі"), Terms("тұрғын үйге терезесінен"));
    }

    [Fact]
    public void Each_token_of_a_mixed_text_has_its_language()
    {
        var tokens = Analyzer.ForArchive.Analyze("Суд признал вину\nСот сотталушының кінәсін мойындады");
        Assert.Equal(TextLanguage.Russian, tokens.First(token => token.Folded == "признал").Language);
        Assert.Equal(TextLanguage.Kazakh, tokens.First(token => token.Folded == "сот").Language);
        Assert.Equal(TextLanguage.Kazakh, tokens.First(token => token.Folded == "мойындады").Language);
    }

    [Fact]
    public void A_word_of_unsure_language_has_both_readings_at_one_position()
    {
        var tokens = Analyzer.ForArchive.Analyze("бала");
        Assert.Equal(2, tokens.Count);
        Assert.Equal(tokens[0].Position, tokens[1].Position);
        Assert.True(tokens[1].IsAlternative);
        Assert.Contains(Analyzer.Kazakh.Analyze("бала")[0].Stem, tokens.Select(token => token.Stem));
    }

    [Fact]
    public void Numbers_have_one_form_however_they_are_grouped() =>
        Assert.Equal(Terms("1572800 тенге"), Terms("1\u00A0572 800 тенге"));

    [Fact]
    public void Offsets_point_into_the_text_as_written()
    {
        const string text = "при\u00ADговор\u00A0cуда";
        var tokens = Analyzer.ForArchive.Analyze(text);
        Assert.Equal("cуда", text.Substring(tokens[^1].Start, tokens[^1].Length));
        Assert.Equal("суда", tokens[^1].Folded);
    }

    [Fact]
    public void No_text_makes_the_analysis_fail() => Prop.ForAll(Texts.Arbitrary(), text =>
    {
        Analyzer[] analyzers = [Analyzer.ForArchive, Analyzer.Russian, Analyzer.Kazakh, Analyzer.English];
        return analyzers.All(analyzer => analyzer.Analyze(text).All(token =>
            token.Start >= 0 && token.Length > 0 && token.Start + token.Length <= text.Length));
    }).Check(Texts.Run);

    [Fact]
    public void Stems_from_a_memory_are_those_of_the_analysis_whatever_was_read_before()
    {
        Analyzer[] analyzers = [Analyzer.ForArchive, Analyzer.Russian, Analyzer.Kazakh, Analyzer.English];
        var memories = analyzers.Select(_ => new NumberedStems()).ToArray();
        const string mixed = "Суд признал бала вину, сот бала сотталушының кінәсін мойындады.\nб. 188-бабы бала, the appeals of XIV-І 123 ABC 02 сот";
        foreach (var text in (string[])[mixed, "бала", "бала сот " + mixed, new string('а', 30) + " " + new string('б', 90)])
            Assert.All(analyzers.Zip(memories), pair => Assert.Equal(Expected(pair.First, text), pair.Second.Read(pair.First, text)));
        Prop.ForAll(Texts.Arbitrary(), text =>
            analyzers.Zip(memories).All(pair => Expected(pair.First, text + mixed).SequenceEqual(pair.Second.Read(pair.First, text + mixed)))).Check(Texts.Run);

        static IEnumerable<(string, int, int, int)> Expected(Analyzer analyzer, string text) =>
            analyzer.Analyze(text).Where(token => !token.IsStopWord).Select(token => (token.Stem, token.Position, token.Start, token.Length));
    }

    [Fact]
    public void A_memory_that_has_grown_full_still_gives_the_same_stems()
    {
        var stems = new NumberedStems();
        var random = new Random(11);
        var words = Enumerable.Range(0, 20_000).Select(i => $"{(char)('а' + (i % 30))}{(char)('а' + (i / 30 % 30))}{(char)('а' + (i / 900))}ский").ToArray();
        for (var round = 0; round < 40; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 2_000).Select(_ => words[random.Next(words.Length)]));
            Assert.Equal(Analyzer.ForArchive.Analyze(text).Where(token => !token.IsStopWord).Select(token => token.Stem), stems.Read(Analyzer.ForArchive, text).Select(term => term.Stem));
        }
    }

    [Fact]
    public void A_memory_serves_one_analyzer()
    {
        var stems = new NumberedStems();
        stems.Read(Analyzer.Russian, "суд");
        Assert.Throws<ArgumentException>(() => stems.Read(Analyzer.Kazakh, "сот"));
    }

    [Fact]
    public void Analysis_allocates_nothing_per_token()
    {
        var text = string.Concat(Enumerable.Repeat("Суд приговорил сотталушыны 188-бабының 3-бөлігі бойынша 1 572 800 теңге. ", 200));
        var sink = new Counter();
        Analyzer.ForArchive.Analyze(text, ref sink);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Analyzer.ForArchive.Analyze(text, ref sink);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(sink.Seen > 2000);
    }

    private static string Terms(string text) => string.Join(' ', Analyzer.ForArchive.Analyze(text).Select(token => token.Stem));

    private struct Counter : ITokenSink
    {
        public int Seen { get; private set; }

        public void Accept(in AnalyzedSpan token) => Seen++;
    }
}
