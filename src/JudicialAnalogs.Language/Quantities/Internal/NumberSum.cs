namespace JudicialAnalogs.Language.Quantities.Internal;

/// <summary>Adds up the words of one number; refuses a word that cannot continue it («пять десять»).</summary>
internal struct NumberSum
{
    // Below this the group of hundreds, tens and units is empty.
    private const decimal Open = 1000;

    private decimal _closed;
    private decimal _group;
    private decimal _smallestInGroup;
    private decimal _smallestScale;
    private bool _started;
    private bool _digits;

    /// <summary>The value so far.</summary>
    public readonly decimal Total => _closed + _group;

    /// <summary>Whether the last word was a scale, behind which digits may stand («2 миллиона 500 тысяч»).</summary>
    public readonly bool IsBehindScale => _started && _group == 0;

    public bool AddDigits(decimal value)
    {
        if (_started && value >= _smallestScale)
            return false;
        Start();
        _group = value;
        _smallestInGroup = 0;
        _digits = true;
        return true;
    }

    public bool Add(NumberWord word)
    {
        Start();
        if (word.Scale >= 1000)
            return Close(word.Scale);
        if (word.Value == 0.5m)
            return AddHalf();
        if (_digits)
            return false;
        // Kazakh says «екі жүз», two hundred.
        if (word.IsMultiplied && _group is > 1 and < 10 && _smallestInGroup == 1)
        {
            _group *= 100;
            _smallestInGroup = 100;
            return true;
        }

        if (word.Value >= _smallestInGroup)
            return false;
        _group += word.Value;
        _smallestInGroup = word.Value >= 100 ? 100 : word.Value is >= 20 or 10 ? 10 : 1;
        return true;
    }

    private void Start()
    {
        if (_started)
            return;
        _started = true;
        _smallestInGroup = Open;
        _smallestScale = decimal.MaxValue;
    }

    private bool AddHalf()
    {
        if (_group == 0 || _group != decimal.Truncate(_group))
            return false;
        _group += 0.5m;
        _smallestInGroup = 0;
        _digits = true;
        return true;
    }

    private bool Close(decimal scale)
    {
        if (scale >= _smallestScale)
            return false;
        _closed += (_group == 0 ? 1 : _group) * scale;
        _group = 0;
        _smallestInGroup = Open;
        _smallestScale = scale;
        _digits = false;
        return true;
    }
}
