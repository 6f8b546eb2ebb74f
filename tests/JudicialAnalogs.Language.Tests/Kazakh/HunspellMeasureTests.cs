using JudicialAnalogs.Language.Stemming;

namespace JudicialAnalogs.Language.Tests.Kazakh;

public class HunspellMeasureTests
{
    [Fact]
    public void Forms_of_a_word_collapse_and_different_words_stay_apart()
    {
        var paradigms = HunspellParadigms.Load().ToList();
        var stemmer = Measure(paradigms, Stem);
        var cut = Measure(paradigms, word => word[..Math.Min(5, word.Length)]);
        var none = Measure(paradigms, word => word);
        TestContext.Current.TestOutputHelper?.WriteLine($"stemmer {stemmer}\ncut at 5 {cut}\nnone {none}");
        if (Environment.GetEnvironmentVariable("ANALOGS_STEM_MISSES") is { } file)
            WriteMisses(paradigms, file);

        Assert.True(stemmer.FormsWithHeadword > 0.9, $"{stemmer}");
        Assert.True(stemmer.WordsInCollision < cut.WordsInCollision / 2, $"{stemmer} against {cut}");
    }

    private static Figures Measure(List<IReadOnlyList<string>> paradigms, Func<string, string> stem)
    {
        // The dictionary lists many forms and verb roots as words of their own; those are not different words.
        var formsOfOthers = paradigms.SelectMany(forms => forms.Skip(1)).ToHashSet();
        var verbs = paradigms.Select(forms => forms[0]).Where(word => word.EndsWith('у')).ToHashSet();
        long forms = 0, together = 0, whole = 0;
        var stems = new Dictionary<string, int>();
        var words = 0;
        foreach (var paradigm in paradigms)
        {
            var head = stem(paradigm[0]);
            var same = paradigm.Skip(1).Count(form => stem(form) == head);
            forms += paradigm.Count - 1;
            together += same;
            whole += same == paradigm.Count - 1 ? 1 : 0;
            if (formsOfOthers.Contains(paradigm[0]) || verbs.Contains(paradigm[0] + "у"))
                continue;
            words++;
            stems[head] = stems.GetValueOrDefault(head) + 1;
        }

        var colliding = stems.Values.Where(count => count > 1).Sum();
        return new Figures((double)together / forms, (double)whole / paradigms.Count, (double)colliding / words, forms, words);
    }

    private static void WriteMisses(List<IReadOnlyList<string>> paradigms, string file)
    {
        var misses = from forms in paradigms
                     from form in forms.Skip(1)
                     where Stem(form) != Stem(forms[0])
                     select $"{forms[0]}\t{Stem(forms[0])}\t{form}\t{Stem(form)}";
        File.WriteAllLines(file, misses);
        File.WriteAllLines(file + ".collisions", paradigms.GroupBy(forms => Stem(forms[0])).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}\t{string.Join(' ', group.Select(forms => forms[0]))}"));
    }

    private static string Stem(string word)
    {
        Span<char> buffer = stackalloc char[64];
        word.CopyTo(buffer);
        return buffer[..KazakhStemmer.Stem(buffer[..word.Length])].ToString();
    }

    private sealed record Figures(double FormsWithHeadword, double WholeParadigms, double WordsInCollision, long Forms, int Words);
}
