# Sisimai in the race; the protocol stands in bench/read/serve-reader.ts.
use strict;
use warnings;
use Time::HiRes 'time';
use Sisimai;

$| = 1;
my $read = Sisimai->can('rise') || Sisimai->can('make');
open my $list, '<', $ARGV[0] or die $!;
chomp(my @files = <$list>);
my @mails = map { local $/; open my $mail, '<:raw', $_ or die $!; scalar <$mail> } @files;

print STDERR "Sisimai " . Sisimai->version . "\n";
while (<STDIN>) {
    my $started = time;
    for my $mail (@mails) { eval { $read->('Sisimai', \$mail) } }
    printf "%.3f\n", (time - $started) * 1000;
}
