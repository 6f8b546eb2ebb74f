namespace Grpc.Kestrel.Internal.Wire;

/// <summary>Reads <c>grpc-timeout</c>: one to eight digits and a unit.</summary>
internal static class GrpcTimeout
{
    /// <summary>The longest timeout kept; far enough off to mean never and near enough to be added to any clock.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(99_999_999);

    private const int MostDigits = 8;

    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan timeout)
    {
        timeout = default;
        if (text.Length is < 2 or > MostDigits + 1)
        {
            return false;
        }

        long number = 0;
        foreach (var character in text[..^1])
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        // A tick is 100 ns: nanoseconds round up, so that a timeout which is not zero stays one.
        long? ticks = text[^1] switch
        {
            'H' => number * TimeSpan.TicksPerHour,
            'M' => number * TimeSpan.TicksPerMinute,
            'S' => number * TimeSpan.TicksPerSecond,
            'm' => number * TimeSpan.TicksPerMillisecond,
            'u' => number * TimeSpan.TicksPerMicrosecond,
            'n' => (number + TimeSpan.NanosecondsPerTick - 1) / TimeSpan.NanosecondsPerTick,
            _ => null,
        };
        if (ticks is not { } value)
        {
            return false;
        }

        timeout = value > Longest.Ticks ? Longest : new TimeSpan(value);
        return true;
    }
}
