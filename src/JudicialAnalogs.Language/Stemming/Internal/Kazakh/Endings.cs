namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>The endings of one layer with the sounds each may stand behind, searched longest first.</summary>
internal sealed class Endings
{
    private readonly SuffixTable _table;
    private readonly bool _ofVerbs;

    private Endings(SuffixTable table, bool ofVerbs)
    {
        _table = table;
        _ofVerbs = ofVerbs;
    }

    /// <summary>Builds a layer from pairs of sounds and endings separated by spaces.</summary>
    public static Endings Of(params ReadOnlySpan<(Sounds Behind, string List)> groups) => Build(groups, ofVerbs: false);

    /// <summary>As <see cref="Of"/>, for endings that stand behind stems of verbs.</summary>
    public static Endings OfVerbs(params ReadOnlySpan<(Sounds Behind, string List)> groups) => Build(groups, ofVerbs: true);

    private static Endings Build(ReadOnlySpan<(Sounds Behind, string List)> groups, bool ofVerbs)
    {
        var suffixes = new List<Suffix>();
        foreach (var (behind, list) in groups)
            suffixes.AddRange(Suffix.Of((int)behind, list));
        return new Endings(new SuffixTable(suffixes.ToArray()), ofVerbs);
    }

    /// <summary>
    /// The length left when the longest ending that fits is taken off: it must agree with the stem's last sound and its
    /// last vowel, and leave a stem. The length unchanged when none fits.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="anyHarmony">Takes the ending whatever its vowel: loans and careless writing mix them.</param>
    public int Strip(ReadOnlySpan<char> word, bool anyHarmony = false)
    {
        foreach (var ending in _table.EndingLike(word))
        {
            var left = word.Length - ending.Text.Length;
            if (left < 2 || !word.EndsWith(ending.Text))
                continue;
            var stem = word[..left];
            if (((Sounds)ending.Group & Phonology.FinalSound(stem)) != 0 && (anyHarmony || Harmonises(stem, ending.Text))
                && KnownStems.IsLongEnough(stem) && (_ofVerbs ? Phonology.CanEndVerb(stem) : Phonology.CanEndStem(stem)))
                return left;
        }

        return word.Length;
    }

    private static bool Harmonises(ReadOnlySpan<char> stem, string ending)
    {
        // мен, бен and пен keep their vowel behind any stem.
        if (ending is "мен" or "бен" or "пен" or "менен" or "бенен" or "пенен" or "нікі" or "дікі" or "тікі")
            return true;
        foreach (var c in ending)
        {
            var backness = Phonology.Backness(c);
            if (backness != 0)
                return Phonology.BacknessOf(stem) is var of && (of == 0 || of == backness);
        }

        return true;
    }
}
