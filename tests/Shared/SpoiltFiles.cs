namespace JudicialAnalogs.Testing;

/// <summary>Files spoilt by chance: what a reader must survive. The same source of chance spoils in the same way.</summary>
internal static class SpoiltFiles
{
    /// <summary>A copy in which bytes are turned, left out, repeated, inserted or cut off.</summary>
    public static byte[] Of(byte[] file, Random random)
    {
        var spoilt = file.ToList();
        for (var times = 1 + random.Next(8); times > 0 && spoilt.Count > 0; times--)
        {
            var at = random.Next(spoilt.Count);
            switch (random.Next(5))
            {
                case 0:
                    spoilt[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    spoilt.RemoveRange(at, Math.Min(spoilt.Count - at, 1 + random.Next(40)));
                    break;
                case 2:
                    spoilt.InsertRange(at, spoilt.GetRange(at, Math.Min(spoilt.Count - at, 1 + random.Next(200))));
                    break;
                case 3:
                    spoilt.Insert(at, (byte)random.Next(256));
                    break;
                default:
                    spoilt.RemoveRange(at, spoilt.Count - at);
                    break;
            }
        }

        return [.. spoilt];
    }
}
