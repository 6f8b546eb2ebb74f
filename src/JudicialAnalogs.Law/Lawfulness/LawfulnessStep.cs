using System.Globalization;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>A step of a rule's reckoning: a text key that the surface has in Russian, Kazakh and English, and its values.</summary>
/// <param name="Key">E.g. <c>lawfulness.cap</c>.</param>
/// <param name="Arguments">Values in the order of the text: norms in canonical form, shares as <c>2/3</c>, sizes as a number and the name of its unit, <c>56 Months</c>.</param>
public sealed record LawfulnessStep(string Key, IReadOnlyList<string> Arguments)
{
    /// <summary>Reads a size among the <see cref="Arguments"/>; null for an argument that is none, such as a norm.</summary>
    public static (decimal Amount, PunishmentUnit Unit)? Size(string argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        var space = argument.IndexOf(' ', StringComparison.Ordinal);
        return space > 0
            && decimal.TryParse(argument.AsSpan(0, space), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && Enum.TryParse<PunishmentUnit>(argument.AsSpan(space + 1), out var unit)
            ? (amount, unit)
            : null;
    }
}
