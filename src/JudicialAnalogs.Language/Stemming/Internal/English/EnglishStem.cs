namespace JudicialAnalogs.Language.Stemming.Internal.English;

/// <summary>A word on its way through the steps of Porter2. The regions R1 and R2 are found once; Y marks a consonantal y.</summary>
internal ref struct EnglishStem
{
    private static readonly Replacements Derivations = new(
        "tional tion", "enci ence", "anci ance", "abli able", "entli ent", "izer ize", "ization ize", "ational ate", "ation ate",
        "ator ate", "alism al", "aliti al", "alli al", "fulness ful", "ousli ous", "ousness ous", "iveness ive", "iviti ive",
        "biliti ble", "bli ble", "ogi og", "fulli ful", "lessli less", "li");

    private static readonly Replacements Adjectives = new(
        "tional tion", "ational ate", "alize al", "icate ic", "iciti ic", "ical ic", "ful", "ness", "ative");

    private static readonly Replacements Endings = new(
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion");

    private readonly Span<char> _word;
    private readonly int _r1;
    private readonly int _r2;
    private int _length;

    public EnglishStem(Span<char> word)
    {
        _word = word;
        _length = word.Length;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == 'y' && (i == 0 || IsVowel(word[i - 1])))
                word[i] = 'Y';
        }

        _r1 = word.StartsWith("gener") || word.StartsWith("arsen") ? 5 : word.StartsWith("commun") ? 6 : NextRegion(word, 0);
        _r2 = NextRegion(word, _r1);
    }

    public readonly ReadOnlySpan<char> Text => _word[.._length];

    public readonly int Finish()
    {
        _word[.._length].Replace('Y', 'y');
        return _length;
    }

    /// <summary>Step 1a.</summary>
    public void RemovePlural()
    {
        if (Text.EndsWith("sses"))
            _length -= 2;
        else if (Text.EndsWith("ied") || Text.EndsWith("ies"))
            _length -= _length > 4 ? 2 : 1;
        else if (Text[^1] == 's' && !Text.EndsWith("us") && !Text.EndsWith("ss") && HasVowel(_length - 2))
            _length--;
    }

    /// <summary>Step 1b.</summary>
    public void RemovePastAndGerund()
    {
        if (Text.EndsWith("eed") || Text.EndsWith("eedly"))
        {
            var at = _length - (Text.EndsWith("eed") ? 3 : 5);
            if (at >= _r1)
                _length = at + 2;
            return;
        }

        var ending = Text.EndsWith("ingly") ? 5 : Text.EndsWith("edly") ? 4 : Text.EndsWith("ing") ? 3 : Text.EndsWith("ed") ? 2 : 0;
        if (ending == 0 || !HasVowel(_length - ending))
            return;
        _length -= ending;
        if (Text.EndsWith("at") || Text.EndsWith("bl") || Text.EndsWith("iz"))
            _word[_length++] = 'e';
        else if (_length >= 2 && Text[^1] == Text[^2] && Text[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't')
            _length--;
        else if (_r1 >= _length && EndsInShortSyllable(_length))
            _word[_length++] = 'e';
    }

    /// <summary>Step 1c.</summary>
    public readonly void ReplaceFinalY()
    {
        if (_length > 2 && Text[^1] is 'y' or 'Y' && !IsVowel(Text[^2]))
            _word[_length - 1] = 'i';
    }

    /// <summary>Step 2.</summary>
    public void ReplaceDerivations()
    {
        if (Derivations.Find(Text) is not var (suffix, replacement) || _length - suffix.Length < _r1)
            return;
        var before = _length > suffix.Length ? _word[_length - suffix.Length - 1] : '\0';
        if (suffix == "ogi" && before != 'l')
            return;
        if (suffix == "li" && before is not ('c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't'))
            return;
        Replace(suffix, replacement);
    }

    /// <summary>Step 3.</summary>
    public void ReplaceAdjectives()
    {
        if (Adjectives.Find(Text) is var (suffix, replacement) && _length - suffix.Length >= (suffix == "ative" ? _r2 : _r1))
            Replace(suffix, replacement);
    }

    /// <summary>Step 4.</summary>
    public void RemoveEndings()
    {
        if (Endings.Find(Text) is not var (suffix, _) || _length - suffix.Length < _r2)
            return;
        if (suffix == "ion" && (_length < 4 || _word[_length - 4] is not ('s' or 't')))
            return;
        _length -= suffix.Length;
    }

    /// <summary>Step 5.</summary>
    public void Tidy()
    {
        var last = _length - 1;
        if (_word[last] == 'e' && (last >= _r2 || (last >= _r1 && !EndsInShortSyllable(last))))
            _length--;
        else if (_word[last] == 'l' && last >= _r2 && last > 0 && _word[last - 1] == 'l')
            _length--;
    }

    private void Replace(string suffix, string replacement)
    {
        _length -= suffix.Length;
        replacement.CopyTo(_word[_length..]);
        _length += replacement.Length;
    }

    private readonly bool HasVowel(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(_word[i]))
                return true;
        }

        return false;
    }

    private readonly bool EndsInShortSyllable(int end) =>
        end == 2 ? IsVowel(_word[0]) && !IsVowel(_word[1])
        : end > 2 && !IsVowel(_word[end - 3]) && IsVowel(_word[end - 2])
            && !IsVowel(_word[end - 1]) && _word[end - 1] is not ('w' or 'x' or 'Y');

    private static int NextRegion(ReadOnlySpan<char> word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                return i + 1;
        }

        return word.Length;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
