using System.Collections;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns.Internal;

namespace JudicialAnalogs.Language.Patterns;

/// <summary>
/// A regular expression for patterns of many words. It is written, asked and answered like any <see cref="Regex"/> and finds the same, but
/// is interpreted: nothing is compiled when a process starts, which with some hundred large patterns took longer than reading a hundred
/// acts. A place in the text is looked at only where one of the pattern's possible beginnings stands. Thread-safe.
/// </summary>
/// <remarks>
/// The syntax is .NET's without back references, conditions, options inside the pattern, subtraction of sets and Unicode categories other
/// than L, Lu and Ll.
/// </remarks>
public sealed class TextPattern : Regex
{
    /// <summary>Makes a pattern.</summary>
    /// <param name="pattern">The regular expression.</param>
    /// <param name="options">Of the options only <see cref="RegexOptions.Multiline"/>, <see cref="RegexOptions.IgnoreCase"/> and <see cref="RegexOptions.CultureInvariant"/>, which is always meant.</param>
    /// <exception cref="ArgumentException">The pattern is malformed or asks for something that these patterns do not have.</exception>
    public TextPattern(string pattern, RegexOptions options = RegexOptions.CultureInvariant)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if ((options & ~(RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)) != 0)
            throw new ArgumentException("Only Multiline, IgnoreCase and CultureInvariant apply to a text pattern.", nameof(options));
        var (root, groups) = PatternParser.Parse(pattern, options);
        this.pattern = pattern;
        roptions = options | RegexOptions.CultureInvariant;
        internalMatchTimeout = InfiniteMatchTimeout;
        factory = new PatternRunnerFactory(new PatternProgram(root, groups.Count));
        capsize = groups.Count;
        capslist = [.. groups];
        var numbers = new Hashtable();
        for (var i = 0; i < groups.Count; i++)
            numbers[groups[i]] = i;
        CapNames = numbers;
    }
}
