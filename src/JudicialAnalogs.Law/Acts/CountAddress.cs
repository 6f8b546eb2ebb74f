using System.Globalization;

namespace JudicialAnalogs.Law.Acts;

/// <summary>Names one count of one act: <c>act-id#0.1</c> is the second count of the first defendant.</summary>
/// <param name="ActId">Act.</param>
/// <param name="Defendant">Index of the defendant, from 0.</param>
/// <param name="Count">Index of the count, from 0.</param>
public readonly record struct CountAddress(string ActId, int Defendant, int Count)
{
    /// <summary>Reads <c>act-id#0.1</c>.</summary>
    /// <exception cref="FormatException">Not an address.</exception>
    public static CountAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException($"\"{text}\" is not the address of a count, such as \"act-1#0.0\".");

    /// <summary>Reads <c>act-id#0.1</c>.</summary>
    /// <param name="text">Text.</param>
    /// <param name="address">The address.</param>
    /// <returns>False when the text is not an address.</returns>
    public static bool TryParse(string text, out CountAddress address)
    {
        var hash = text.LastIndexOf('#');
        var dot = text.LastIndexOf('.');
        if (hash > 0 && dot > hash && TryIndex(text.AsSpan(hash + 1, dot - hash - 1), out var defendant) && TryIndex(text.AsSpan(dot + 1), out var count))
        {
            address = new CountAddress(text[..hash], defendant, count);
            return true;
        }

        address = default;
        return false;
    }

    /// <summary>The address.</summary>
    public override string ToString() => $"{ActId}#{Defendant}.{Count}";

    private static bool TryIndex(ReadOnlySpan<char> digits, out int index) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out index);
}
